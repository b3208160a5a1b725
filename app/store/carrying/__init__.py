"""A case as one file, and one that came taken in."""
