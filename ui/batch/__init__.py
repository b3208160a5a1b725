"""Batches: how they stand, and what a person does about them."""
