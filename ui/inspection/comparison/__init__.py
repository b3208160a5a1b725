"""Two answers to the same photos, side by side."""
