"""What is dropped onto the table."""
