"""The report's fonts, embedded as subsets: Inter, and a Noto font for each script Inter has not."""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.paths import resources

REGULAR, BOLD = "Inter", "Inter-SemiBold"
_LETTERS, _ARABIC, _HEBREW, _THAI = "NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansThai"
_CHINESE, _JAPANESE, _KOREAN = "NotoSansSC", "NotoSansJP", "NotoSansKR"
_SIGNS, _MORE_SIGNS, _EMOJI = "NotoSansSymbols", "NotoSansSymbols2", "NotoEmoji"
_FILES = {
    REGULAR: ("Inter-Regular.ttf", "Inter-SemiBold.ttf"),
    _LETTERS: ("NotoSans-Regular.ttf", ""),
    _ARABIC: ("NotoSansArabic-Regular.ttf", "NotoSansArabic-SemiBold.ttf"),
    _HEBREW: ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-SemiBold.ttf"),
    _THAI: ("NotoSansThai-Regular.ttf", "NotoSansThai-SemiBold.ttf"),
    _CHINESE: ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    _JAPANESE: ("NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf"),
    _KOREAN: ("NotoSansKR-Regular.ttf", "NotoSansKR-Bold.ttf"),
    _SIGNS: ("NotoSansSymbols-Regular.ttf", ""),
    _MORE_SIGNS: ("NotoSansSymbols2-Regular.ttf", ""),
    _EMOJI: ("NotoEmoji-Regular.ttf", ""),
}
# Up to which character each script reaches, and its font; "" has none of its own.
_BLOCKS = (
    (0x590, ""), (0x600, _HEBREW), (0x780, _ARABIC), (0x8A0, ""), (0x900, _ARABIC), (0xE00, ""),
    (0xE80, _THAI), (0x1100, ""), (0x1200, _KOREAN), (0x3130, ""), (0x3190, _KOREAN),
    (0xAC00, ""), (0xD7B0, _KOREAN), (0xFB1D, ""), (0xFB50, _HEBREW), (0xFE00, _ARABIC),
    (0xFE70, ""), (0xFF00, _ARABIC), (0x1F300, ""), (0x1FB00, _EMOJI),
)  # fmt: skip
# Signs that Chinese and Japanese set as wide as a character and Latin does not: “ ” ‘ ’ — … ·
_SHARED = frozenset("“”‘’—…·")

_BEYOND = re.compile("<([0-9A-F]{5,6})>")
_KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_WIDE = re.compile(
    "[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff65\uffe0-\uffe6"
    "\U00020000-\U0003ffff]"
)

_LOADING = Lock()

# Pictures go into the PDF as they are: wrapped in ASCII85 they take a quarter more room and
# three times as long.
rl_config.useA85 = 0


class Around(Enum):
    """Whose forms of Chinese characters and signs the text around a character asks for."""

    LATIN = "latin"  # Python before 3.11.4 makes of () as a value something else
    CHINESE = "chinese"
    JAPANESE = "japanese"

    @property
    def families(self) -> tuple[str, ...]:
        """The fonts that have those forms, the best first."""
        return {Around.CHINESE: (_CHINESE,), Around.JAPANESE: (_JAPANESE, _CHINESE)}.get(self, ())

    @property
    def wide(self) -> bool:
        """Lines break between any two characters."""
        return self is not Around.LATIN


def around(text: str) -> Around:
    """What kind of text it is. Korean, which has spaces, and emoji are set as Latin is."""
    if text.isascii():
        return Around.LATIN
    if _KANA.search(text):
        return Around.JAPANESE
    return Around.CHINESE if _WIDE.search(text) else Around.LATIN


def register() -> None:
    """Make the usual fonts known to ReportLab; the others are, once a text asks for them."""
    for bold in (False, True):
        _known(REGULAR, bold)


class _Font(TTFont):
    """Of characters beyond U+FFFF ReportLab tells a reader five digits, which it takes for another
    character: what is copied would be wrong."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802 ReportLab's name
        """The font's objects, with what each character is told right."""
        super().addObjects(doc)
        for name, made in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                made.content = _BEYOND.sub(_in_halves, made.content)


def _in_halves(found: re.Match[str]) -> str:
    return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"


@cache
def _known(family: str, bold: bool) -> tuple[str, frozenset[int]]:
    """The font's name, made known to ReportLab, and its characters; none if there is none."""
    file = _FILES[family][bold]
    if not file:
        return "", frozenset()
    name = BOLD if (family, bold) == (REGULAR, True) else family + "-Bold" * bold
    with _LOADING:  # of two fonts of one name a report written meanwhile would mix the letters up
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(_Font(name, str(resources() / "fonts" / file)))
        font: Any = pdfmetrics.getFont(name)
    return name, frozenset(code for code, glyph in font.face.charToGlyph.items() if glyph)


def _families(character: str, kind: Around) -> Iterator[str]:
    """In which to look for the character, the best first."""
    code = ord(character)
    if kind.wide and character in _SHARED:
        yield from kind.families
    if not unicodedata.combining(character):  # Inter's marks would stand beside the letter
        yield REGULAR
    own = next((family for end, family in _BLOCKS if code < end), "")
    if own:
        yield own
    yield from (_LETTERS, REGULAR)
    yield from kind.families
    yield from (_SIGNS, _MORE_SIGNS, _EMOJI, _CHINESE, _JAPANESE)


@lru_cache(maxsize=8192)
def font_of(character: str, bold: bool, kind: Around) -> str:
    """The font to print the character in, regular where its bold one has it not; "" if none has
    it."""
    for family in _families(character, kind):
        for weight in (True, False) if bold else (False,):
            name, characters = _known(family, weight)
            if ord(character) in characters:
                return name
    return ""


def font_for(character: str, bold: bool, kind: Around) -> str:
    """The font to print the character in; the usual one for what none has."""
    return font_of(character, bold, kind) or (BOLD if bold else REGULAR)


@lru_cache(maxsize=8192)
def advance(character: str, bold: bool, kind: Around) -> float:
    """How wide the character is printed, in parts of the font's size."""
    if character == "\u200e":  # only says in which direction it goes on
        return 0.0
    return pdfmetrics.stringWidth(character, font_for(character, bold, kind), 1)
