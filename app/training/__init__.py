"""Closed cases as examples that models are trained with, without personal data."""
