"""What the model said, beside its findings."""
