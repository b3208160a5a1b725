"""The photos of one inspection beside each other, each with the line under it."""
