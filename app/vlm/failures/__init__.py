"""What servers and connections say when they do not answer, as typed errors."""
