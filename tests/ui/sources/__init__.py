"""The dialog of a new batch."""
