"""Asking a vision-language model about photos and understanding what it answers."""
