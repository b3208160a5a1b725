"""What is new in Tessera, as the changelog that ships with it tells."""

import hashlib
import re

from app.paths import program_folder

_LONGEST_MARK = 12
_HEAD = re.compile(r"^## .*$", re.MULTILINE)


def newest_changes() -> str:
    """The changelog's newest part as Markdown, without its head; "" where there is no changelog."""
    try:
        text = (program_folder() / "CHANGELOG.md").read_text(encoding="utf-8")
    except OSError:
        return ""
    parts = _HEAD.split(text)
    return parts[1].strip() if len(parts) > 1 else ""


def mark_of(changes: str) -> str:
    """By this a later start knows whether they were seen; "" for none."""
    told = hashlib.sha256(changes.encode()).hexdigest()[:_LONGEST_MARK]
    return told if changes else ""
