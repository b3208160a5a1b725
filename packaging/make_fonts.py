"""Makes the report's fonts: Inter for Latin, Noto Sans SC for Chinese.

Run by hand when a font changes, with fonttools installed:

    make_fonts.py INTER_REGULAR INTER_SEMIBOLD NOTO_SC_REGULAR NOTO_SC_BOLD

The sources are TrueType files of the npm packages @expo-google-fonts/inter and
@expo-google-fonts/noto-sans-sc, both under the SIL Open Font License (resources/fonts). Kept of
Noto are Chinese punctuation, full-width forms and U+4E00 to U+9FFF, in bold those of GB 2312;
what is not in the bold one is printed regular. Hints and layout tables are of no use in a PDF.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
CHINESE = range(0x4E00, 0xA000)
SIGNS = [range(0x2E80), range(0x3000, 0x3130), range(0xFE30, 0xFE50), range(0xFF00, 0xFFF0)]


def in_gb2312(code: int) -> bool:
    """The character is one of the 6,763 of everyday Chinese."""
    try:
        chr(code).encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


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


def make(source: str, name: str, kept: set[int] | None = None) -> None:
    """Write the part of the font that reports need; kept: characters, all if None."""
    font = TTFont(source)
    if kept is None:
        align_figures(font)
    options = subset.Options()
    options.layout_features = []
    options.hinting = options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "GSUB", "GPOS", "GDEF", "BASE", "STAT"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept if kept is not None else set(font.getBestCmap()))
    subsetter.subset(font)
    font.save(FONTS / name)


def chinese(source: str, everyday_only: bool) -> set[int]:
    """The characters to keep of Noto Sans SC."""
    known = set(TTFont(source).getBestCmap())
    kept = {code for code in known if any(code in signs for signs in SIGNS)}
    return kept | {c for c in known if c in CHINESE and (in_gb2312(c) or not everyday_only)}


if __name__ == "__main__":
    inter, semibold, regular, bold = sys.argv[1:]
    make(inter, "Inter-Regular.ttf")
    make(semibold, "Inter-SemiBold.ttf")
    make(regular, "NotoSansSC-Regular.ttf", chinese(regular, everyday_only=False))
    make(bold, "NotoSansSC-Bold.ttf", chinese(bold, everyday_only=True))
