"""What proves that nothing was changed, and finds what was."""
