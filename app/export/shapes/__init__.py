"""The shape of the JSON that leaves the program: mypy holds what is built to it, and from it
app/export/schema makes the published JSON Schema."""
