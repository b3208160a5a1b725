"""Closed cases as examples: without personal data, for training and before a question."""
