"""The ways back from a damaged database."""
