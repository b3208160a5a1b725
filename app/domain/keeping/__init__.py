"""The data folder itself: backups, harm, how long things are kept, what tells of its state."""
