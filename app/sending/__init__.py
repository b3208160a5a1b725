"""What goes out to a model: measured, made and shown before anything is sent."""
