"""The dialog of a new batch: where its cases come from, and which they would be."""
