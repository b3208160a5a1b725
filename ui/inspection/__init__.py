"""The open case: light table, right panel, header."""
