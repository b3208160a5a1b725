"""Places in a photo: regions, outlines and parts of it, and what can be measured there."""
