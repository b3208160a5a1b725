"""Photos from a phone in the same room: a page served for ten minutes, off unless asked for."""
