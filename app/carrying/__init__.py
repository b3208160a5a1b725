"""A case as one file: written, looked into, taken in."""
