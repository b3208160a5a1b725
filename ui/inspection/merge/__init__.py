"""A case that came back from somebody else, merged into the one that is here."""
