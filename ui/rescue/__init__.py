"""What a person sees where the database is damaged."""
