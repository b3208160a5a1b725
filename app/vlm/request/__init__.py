"""What is asked, from the question to the body of a request."""
