"""What every room of the store stands on: tables, values, rows, whole cases, the log."""
