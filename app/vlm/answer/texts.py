"""Making a model's text safe to keep and short enough to read."""

import re

ANSWER, STEP, FINDING, SUMMARY, FIELD, STATEMENT = 800, 1000, 800, 2000, 4000, 600
"""Longest texts, in characters; a person reads no more beside a photo."""
WORD, ENTRY = 80, 300

# What no database, PDF or encoder takes: half characters, and controls besides line breaks.
_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def harmless(text: str) -> str:
    """The text without NUL and other controls and without halves of surrogate pairs."""
    return _HARMFUL.sub("", text)


def text_of(value: object) -> str:
    """What a value says, where it says something in words or a number; else ""."""
    if isinstance(value, str):
        return harmless(value).strip()
    if isinstance(value, list):
        return " ".join(filter(None, (text_of(item) for item in value if isinstance(item, str))))
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return str(value)[:WORD] if abs(value) < 1e18 else ""


def cut(text: str, most: int) -> tuple[str, bool]:
    """The text, no longer than most characters, and whether it had to be cut."""
    if len(text) <= most:
        return text, False
    return text[: most - 1].rstrip() + "…", True
