"""How right a model is, measured on labelled photos, and what one can be taught by."""
