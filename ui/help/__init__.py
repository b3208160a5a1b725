"""Help inside the program: pages of text and pictures, without a network."""
