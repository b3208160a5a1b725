"""What a person should know before deciding: of photos, of writing in them, of answers."""
