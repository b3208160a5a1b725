"""The settings dialog and its model."""
