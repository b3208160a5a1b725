"""The same path without a screen."""
