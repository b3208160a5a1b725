"""What a batch is to be made of: folders, tables, cases; planned before anything is made."""
