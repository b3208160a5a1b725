"""Whether everything is as it was put on record, and what differs between two states."""
