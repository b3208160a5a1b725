"""The case store: SQLite behind one thread; everything saved is logged."""
