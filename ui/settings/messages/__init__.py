"""The page of the messages to other systems."""
