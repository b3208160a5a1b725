"""What it means, on the right: reasoning, findings, decision, details, history."""
