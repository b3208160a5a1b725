"""A report as a Word document, for offices that edit it: the one place that uses python-docx."""
