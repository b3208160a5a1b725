"""Understanding what a model answers, while it comes and as a whole."""
