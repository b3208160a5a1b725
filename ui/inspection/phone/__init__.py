"""The dialog for photos from a phone."""
