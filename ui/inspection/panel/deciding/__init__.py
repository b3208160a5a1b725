"""What is left open, what to know before deciding, and the decision."""
