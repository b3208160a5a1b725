"""What is read off photos or typed by a scanner: numbers, writing, and what fits a case."""
