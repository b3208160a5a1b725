"""Screens joined to models: what is pressed goes in, what changed comes out."""
