"""What is done to cases and to what hangs on them."""
