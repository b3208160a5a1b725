"""Messages to other systems, kept until they arrive."""
