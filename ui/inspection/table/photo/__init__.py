"""One photo under a person's hands: where it lies, how it is painted with its boxes."""
