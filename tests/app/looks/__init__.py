"""Looking more than once."""
