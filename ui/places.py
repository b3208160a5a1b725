"""Files of the window in the data folder."""

SETTINGS, WINDOW = "settings.json", "window.json"
# Stands there while a window listens for second starts.
LISTENING = "window.listens"
WATCHED = "watched.json"
CLAIMS, QUEUE = "claim files", "dock.json"
