"""What leaves for other systems: where it goes and what it says."""
