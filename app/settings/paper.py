"""Which paper an office has, where nobody said."""

import locale

from app.settings.settings import Paper, Settings

# Where Letter is the usual paper (CLDR, paperSize), by region and as Windows names it.
_LETTER = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
_NAMED = ("united states", "canada", "mexico", "philippines", "chile", "colombia", "puerto rico")


def paper_of(settings: Settings) -> Paper:
    """The one that was chosen, else the usual one here."""
    # Not getlocale(): before Python 3.13 it takes C.UTF-8, which names no country, for en_US.
    return settings.paper or usual_paper(locale.setlocale(locale.LC_CTYPE))


def usual_paper(place: str) -> Paper:
    """place: a locale's name, such as en_US or English_United States."""
    region = place.partition(".")[0].replace("-", "_").rpartition("_")[2]
    named = any(name in place.lower() for name in _NAMED)
    return Paper.LETTER if region.upper() in _LETTER or named else Paper.A4
