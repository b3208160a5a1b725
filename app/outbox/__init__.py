"""Messages to other systems: signed, sent until they arrive, never from the window's thread."""
