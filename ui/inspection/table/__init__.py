"""The photos in the middle: a light table."""
