"""Batches and their jobs as they lie in the database."""
