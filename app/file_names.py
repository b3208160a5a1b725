"""Names of files that are safe on every system."""


def stem_of(number: str, longest: int = 60) -> str:
    """A claim or tracking number as the beginning of a file's name; more has to follow, since
    Windows keeps some names, such as CON, for itself."""
    return "".join(c if c.isalnum() or c in "-_" else "-" for c in number)[:longest]
