"""The pages of the office's texts: templates and rules."""
