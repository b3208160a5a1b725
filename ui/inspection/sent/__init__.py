"""The panel that shows what is sent, before it is sent."""
