"""How right a model is on labelled photos: measured, looked at, compared."""
