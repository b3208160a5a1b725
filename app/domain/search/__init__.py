"""Which cases a list shows, and where a case holds what was searched for."""
