"""Whether all is as it was put on record, and what shows it to a stranger."""
