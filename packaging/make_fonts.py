"""Makes the report's fonts: Inter for Latin, Greek and Cyrillic, one of the Noto fonts for each of
the other scripts.

Run by hand when a font changes, with fonttools installed:

    make_fonts.py FOLDER [NAME...]     all fonts, or those named, as in MADE

FOLDER holds the npm packages @expo-google-fonts/inter, noto-sans-sc, noto-emoji and so on, each
unpacked under its own name: TrueType files under the SIL Open Font License (resources/fonts).
Hints and layout tables are of no use in a PDF: what they would join, app/report joins.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
Keeps = Callable[[int], bool]


@dataclass(frozen=True)
class Made:
    """Of which package and weight a font is made, and which characters it keeps."""

    package: str
    weight: str
    keeps: Keeps


def encodes(encoding: str, *lead: int) -> Keeps:
    """Characters of an everyday set; lead: first and last first byte, if only some."""

    def keeps(code: int) -> bool:
        try:
            told = chr(code).encode(encoding)
        except UnicodeEncodeError:
            return False
        return len(told) == 2 and (not lead or lead[0] <= told[0] <= lead[1])

    return keeps


def within(*ranges: range) -> Keeps:
    """Characters of those ranges."""
    return lambda code: any(code in each for each in ranges)


def either(*keeps: Keeps) -> Keeps:
    """What any of them keeps."""
    return lambda code: any(each(code) for each in keeps)


def everything(_code: int) -> bool:
    """All that the source has."""
    return True


CHINESE = range(0x4E00, 0xA000)
WIDE_SIGNS = within(
    range(0x2E80), range(0x3000, 0x3130), range(0xFE30, 0xFE50), range(0xFF00, 0xFFF0)
)
KANA = within(range(0x3000, 0x3100), range(0x31F0, 0x3200), range(0xFF00, 0xFFA0))
JAMO = within(range(0x1100, 0x1200), range(0x3130, 0x3190))
# Signs that are no letters: arrows, mathematics, technical, boxes, shapes, dingbats, notes.
SIGNS = within(range(0x2000, 0x2C00), range(0x1D100, 0x1D200), range(0x1F000, 0x1FC00))
# Marks over and under letters, phonetics, older Greek and Cyrillic: Inter lacks or misplaces them.
LETTERS = within(
    range(0x250, 0x590), range(0x1AB0, 0x1B00), range(0x1C80, 0x1C90), range(0x1D00, 0x2200),
    range(0x2C60, 0x2E80), range(0xA640, 0xA800), range(0xAB30, 0xAB70), range(0xFE20, 0xFE30),
)  # fmt: skip
NO_LATIN: Keeps = lambda code: code > 0x2FF or code in (0x20, 0xA0)  # noqa: E731 Inter has those
MADE = {
    "Inter-Regular": Made("inter", "400Regular", everything),
    "Inter-SemiBold": Made("inter", "600SemiBold", everything),
    "NotoSans-Regular": Made("noto-sans", "400Regular", LETTERS),
    "NotoSansSC-Regular": Made("noto-sans-sc", "400Regular", either(WIDE_SIGNS, within(CHINESE))),
    "NotoSansSC-Bold": Made("noto-sans-sc", "700Bold", either(WIDE_SIGNS, encodes("gb2312"))),
    "NotoSansJP-Regular": Made("noto-sans-jp", "400Regular", either(KANA, encodes("shift_jis"))),
    # Kanji of the first level: those of everyday use.
    "NotoSansJP-Bold": Made(
        "noto-sans-jp", "700Bold", either(KANA, encodes("shift_jis", 0x81, 0x97))
    ),
    "NotoSansKR-Regular": Made(
        "noto-sans-kr", "400Regular", either(JAMO, within(range(0xAC00, 0xD7A4)))
    ),
    "NotoSansKR-Bold": Made("noto-sans-kr", "700Bold", encodes("euc_kr", 0xB0, 0xC8)),
    "NotoSansArabic-Regular": Made("noto-sans-arabic", "400Regular", NO_LATIN),
    "NotoSansArabic-SemiBold": Made("noto-sans-arabic", "600SemiBold", NO_LATIN),
    "NotoSansHebrew-Regular": Made("noto-sans-hebrew", "400Regular", NO_LATIN),
    "NotoSansHebrew-SemiBold": Made("noto-sans-hebrew", "600SemiBold", NO_LATIN),
    "NotoSansThai-Regular": Made("noto-sans-thai", "400Regular", NO_LATIN),
    "NotoSansThai-SemiBold": Made("noto-sans-thai", "600SemiBold", NO_LATIN),
    "NotoSansSymbols-Regular": Made("noto-sans-symbols", "400Regular", SIGNS),
    "NotoSansSymbols2-Regular": Made("noto-sans-symbols-2", "400Regular", SIGNS),
    "NotoEmoji-Regular": Made("noto-emoji", "400Regular", SIGNS),
}


def align_figures(font: TTFont) -> None:
    """Put the figures of equal width in the place of the usual ones: numbers stand in columns."""
    gsub = font["GSUB"].table
    lookups = [
        index
        for feature in gsub.FeatureList.FeatureRecord
        if feature.FeatureTag == "tnum"
        for index in feature.Feature.LookupListIndex
    ]
    for index in set(lookups):
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping = getattr(table, "ExtSubTable", table).mapping
            for cmap in font["cmap"].tables:
                for code in range(ord("0"), ord("9") + 1):
                    glyph = cmap.cmap.get(code)
                    cmap.cmap[code] = mapping.get(glyph, glyph)


def make(folder: Path, name: str) -> None:
    """Write the part of the font that reports need."""
    made = MADE[name]
    (source,) = (folder / made.package / made.weight).glob("*.ttf")
    font = TTFont(source)
    if made.package == "inter":
        align_figures(font)
    if made.package == "noto-emoji":
        scale_upem(font, 1000)  # ReportLab reads widths after the last one wrongly in other scales
    options = subset.Options()
    options.layout_features = []
    options.hinting = options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "GSUB", "GPOS", "GDEF", "BASE", "STAT"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes={code for code in font.getBestCmap() if made.keeps(code)})
    subsetter.subset(font)
    font.save(FONTS / f"{name}.ttf")


if __name__ == "__main__":
    for each in sys.argv[2:] or MADE:
        make(Path(sys.argv[1]), each)
