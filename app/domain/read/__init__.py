"""What is read off photos without a model: numbers, writing, and what fits a case."""
