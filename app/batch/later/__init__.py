"""Batches that are asked by a provider's cheaper interface, which may take a day."""
