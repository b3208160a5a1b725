"""The page of what is printed: the office's look, its certificate."""
