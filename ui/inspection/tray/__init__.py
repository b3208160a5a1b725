"""The dialog of the watched folder."""
