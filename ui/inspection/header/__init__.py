"""Above the case: what it is, how it stands, whom is asked, and what can be done next."""
