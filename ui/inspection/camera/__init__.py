"""Photos taken with a camera, for the case that is open."""
