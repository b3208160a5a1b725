"""Whether the program can do its work on this computer: each part tried, in a folder of its own."""
