"""The practice engine: a model server inside the program, so that everything can be tried
without a key or a network. It looks at the pictures and never assesses them."""
