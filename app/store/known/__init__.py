"""Pictures found by their fingerprints, and answers about them."""
