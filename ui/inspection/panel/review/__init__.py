"""The findings, and what a person makes of each."""
