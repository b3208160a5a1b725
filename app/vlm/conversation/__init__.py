"""Asking on: what was said before goes out again byte for byte, the new question behind it."""
