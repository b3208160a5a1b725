"""Copies of the database, and one put back."""
