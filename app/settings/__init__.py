"""What a person can set, each setting declared once, and where keys are kept."""
