"""The scripts that set up, check and lock the project."""
