"""A damaged database: seen before it is opened, and what can still be read of it."""
