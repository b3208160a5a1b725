"""Labelled photos in the formats they come in, foreign all of them: bounded, checked, told."""
