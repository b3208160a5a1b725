"""The case list and the search in it."""
