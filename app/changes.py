"""What is new in Tessera: in short in each language, and whole as its changelog tells."""

import hashlib
import re
from pathlib import Path

from app.domain.words import Language
from app.paths import program_folder, resources

_LONGEST_MARK = 12
_HEAD = re.compile(r"^## .*$", re.MULTILINE)


def newest_changes() -> str:
    """The changelog's newest part as Markdown, without its head; "" where there is no changelog."""
    return _newest_part(program_folder() / "CHANGELOG.md")


def newest_in_short(language: Language) -> str:
    """What matters most of it to whoever works with it, as Markdown; "" where nothing is there."""
    return _newest_part(resources() / "news" / f"{language.value}.md")


def mark_of(changes: str) -> str:
    """By this a later start knows whether they were seen; "" for none."""
    told = hashlib.sha256(changes.encode()).hexdigest()[:_LONGEST_MARK]
    return told if changes else ""


def _newest_part(file: Path) -> str:
    try:
        parts = _HEAD.split(file.read_text(encoding="utf-8"))
    except OSError:
        return ""
    return parts[1].strip() if len(parts) > 1 else ""
