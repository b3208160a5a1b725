"""Names of files as shown to people: never a path, never able to disturb a line of text."""

import unicodedata
from pathlib import PurePosixPath

from app.photos.limits import MAX_NAME_CHARACTERS

# Controls, formatting (bidi overrides, zero width), surrogates, line and paragraph separators.
_UNSHOWABLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def plain(text: str, limit: int) -> str:
    """The text on one line, NFC, without anything invisible, at most limit characters."""
    shown = "".join(c for c in text if unicodedata.category(c) not in _UNSHOWABLE)
    return " ".join(unicodedata.normalize("NFC", shown).split())[:limit].strip()


def display_name(name: str) -> str:
    """A file's name for display: its last part, cleaned, long ones shortened in the middle so
    that the ending stays; "photo" where nothing is left."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    clean = plain(last, len(last)) or "photo"
    if len(clean) <= MAX_NAME_CHARACTERS:
        return clean
    ending = PurePosixPath(clean).suffix[:12]
    return clean[: MAX_NAME_CHARACTERS - len(ending) - 1] + "…" + ending
