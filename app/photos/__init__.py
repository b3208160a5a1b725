"""Photos come in: checked, decoded in a child process, kept byte for byte under their hash."""
