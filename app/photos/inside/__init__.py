"""Photos inside things: messages, archives and documents give up theirs, in the decoding child."""
