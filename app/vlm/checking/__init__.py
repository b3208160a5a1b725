"""The test of a connection: what is asked, how the answer is read, what follows from it."""
