"""The text that asks the insured for more photos: fixed words around the model's own."""

import tomllib
from functools import cache

from app.domain.case import Case
from app.domain.mark import Lack
from app.domain.open_items import Item
from app.domain.words import Language
from app.paths import resources


def photo_request(
    case: Case, items: tuple[Item, ...], language: Language, sender: tuple[str, ...]
) -> str:
    """Plain text in that language, to be copied. The model's words stay in the language they
    were written in. sender: the lines it ends with, such as name and office; empty ones are left
    out. No path, no internal id, nothing of the photos but the items."""
    words = _words()[language]
    insured, item = case.details.insured.strip(), case.details.item.strip()
    greeting = words["greeting_named"] if insured else words["greeting"]
    about = words["about_item"] if item else words["about"]
    known = {"insured": _line(insured), "item": _line(item), "number": _line(case.number)}
    parts = [greeting.format(**known), about.format(**known)]
    for name, lack in (("photos", Lack.PHOTO), ("undetermined", Lack.UNDETERMINED)):
        listed = [f"– {_line(each.text)}" for each in items if each.key.lack is lack]
        parts += ["\n".join((words[name], *listed))] if listed else []
    signed = "\n".join(_line(line) for line in sender if line.strip())
    return "\n\n".join(part for part in (*parts, words["how"], words["thanks"], signed) if part)


def _line(text: str) -> str:
    """On one line, so that foreign words cannot look like the letter's own."""
    return " ".join(text.split())


@cache
def _words() -> dict[str, dict[str, str]]:
    path = resources() / "photo_request.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
