"""The window: Qt, models that hold state, screens that draw it."""
