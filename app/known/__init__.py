"""Pictures that were seen before, and answers about them that need not be paid for twice."""
