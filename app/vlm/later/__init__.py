"""Questions that can wait a day: handed over in one file, answered from what came back."""
