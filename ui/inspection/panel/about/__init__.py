"""What is known of the case, and what happened to it."""
