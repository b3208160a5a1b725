"""Cameras without a camera."""
