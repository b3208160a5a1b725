"""Looking at an inspection's photos, once or several times."""
