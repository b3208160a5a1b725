"""What foreign text becomes before it is printed: nothing that can't be drawn, all of it shown."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from app.report.arabic import joined
from app.report.fonts import BOLD, REGULAR, Around, font_for, font_of

LONGEST = 4000  # characters of one text: what is longer fills pages and proves nothing
_BLANK = re.compile(r"\n\s*\n\s*")  # lines with nothing on them: one is kept
# Joiners, marks for variants, soft hyphens, tags: nothing is to be seen of them, nor a space.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b\u200d\u200f\u2060-\u2065\u206a-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_BLANKS = ("Cc", "Zl", "Zp")  # control characters; line ends no font knows
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_NON_JOINER = "\u200c"


def clean(text: str) -> str:
    """The text without what can't or must not be printed, cut to LONGEST characters."""
    text = _BLANK.sub("\n\n", text)
    if not text.isascii():
        text = _NO_CHARACTER.sub(_told, _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    kept = text if text.isprintable() else "".join(map(_printable, text))
    return kept if len(kept) <= LONGEST else kept[:LONGEST] + " …"


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    # What turns the direction of writing could make a text say something else than it says.
    blank = category in _BLANKS or unicodedata.bidirectional(character) in _EMBEDDINGS
    return " " if blank and character != "\n" else character


_EMBEDDINGS = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def printed(text: str) -> str:
    """The text, cleaned, in characters that a font has: joined where its script joins them, and
    ‹U+0915› for what no font has."""
    text = clean(text)
    if text.isascii():
        return text
    return "".join(map(_drawn, joined(text).replace(_NON_JOINER, "")))


@lru_cache(maxsize=8192)
def _drawn(character: str) -> str:
    private = unicodedata.category(character) == "Co"  # each font has signs of its own there
    if character in "\n\u200e" or (font_of(character, False, Around.LATIN) and not private):
        return character
    plain = unicodedata.normalize("NFKC", character)
    if plain != character and all(font_of(each, False, Around.LATIN) for each in plain):
        return plain
    return f"‹U+{ord(character):04X}›"


def _told(found: re.Match[str]) -> str:
    return f"‹U+{ord(found[0]):04X}›"


def runs(text: str, bold: bool, kind: Around) -> Iterator[tuple[str, str]]:
    """The text in pieces with the font of each."""
    if text and text.isascii():
        yield BOLD if bold else REGULAR, text
        return
    for font, characters in groupby(text, key=lambda c: font_for(c, bold, kind)):
        yield font, "".join(characters)
