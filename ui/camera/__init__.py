"""Cameras: where pictures come from, how one stands, what it shows. Screens with one lie above."""
