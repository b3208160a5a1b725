"""Cameras: where their pictures come from, and how one stands. Screens that use one lie above."""
