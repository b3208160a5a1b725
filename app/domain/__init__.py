"""What the field talks about, as frozen values: no files, no network, no clock of its own."""
