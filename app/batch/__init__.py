"""Many cases at once, unattended: taken up where they were left, as fast as is borne."""
