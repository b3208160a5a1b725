"""What is an office's own: its set-up, look, tables and pictures."""
