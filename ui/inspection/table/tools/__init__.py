"""What a hand draws or chooses over one photo."""
