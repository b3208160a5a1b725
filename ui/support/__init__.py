"""What is new, whether all works here, and what helps whoever is asked for help."""
