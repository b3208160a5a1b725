"""The report's fonts, embedded as subsets: Inter, and Noto Sans SC for what Inter has not."""

from functools import cache, lru_cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.paths import resources

REGULAR, BOLD = "Inter", "Inter-SemiBold"
HAN, HAN_BOLD = "NotoSansSC", "NotoSansSC-Bold"
_FILES = {
    REGULAR: "Inter-Regular.ttf",
    BOLD: "Inter-SemiBold.ttf",
    HAN: "NotoSansSC-Regular.ttf",
    HAN_BOLD: "NotoSansSC-Bold.ttf",
}
# Signs that Chinese sets as wide as a character and Latin does not: “ ” ‘ ’ — … ·
_SHARED = frozenset(map(ord, "“”‘’—…·"))

# Pictures go into the PDF as they are: wrapped in ASCII85 they take a quarter more room and
# three times as long.
rl_config.useA85 = 0


@cache
def register() -> dict[str, frozenset[int]]:
    """Make the fonts known to ReportLab, once; returns which characters each has."""
    known = {}
    for name, file in _FILES.items():
        font = TTFont(name, str(resources() / "fonts" / file))
        pdfmetrics.registerFont(font)
        known[name] = frozenset(font.face.charToGlyph)
    return known


@lru_cache(maxsize=8192)
def font_for(character: str, bold: bool, chinese: bool) -> str:
    """The font to print the character in; chinese: the text around it is Chinese."""
    known, code = register(), ord(character)
    latin = BOLD if bold else REGULAR
    if code in known[latin] and not (chinese and code in _SHARED):
        return latin
    return HAN_BOLD if bold and code in known[HAN_BOLD] else HAN


@lru_cache(maxsize=8192)
def advance(character: str, bold: bool, chinese: bool) -> float:
    """How wide the character is printed, in parts of the font's size."""
    return pdfmetrics.stringWidth(character, font_for(character, bold, chinese), 1)
