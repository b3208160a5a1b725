"""How an office's reports look: what stands at their head and foot, in which colour, under what."""

import re
from dataclasses import dataclass, replace

from app.domain.words import Language

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
LEAST_CONTRAST = 4.5  # of text on white, as WCAG 2.2 asks for
MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class LimitsText:
    """What a report says of its limits in that language, in place of the program's words."""

    language: Language = Language.ENGLISH
    text: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """name: of the adjuster whose it is; picture: its SHA-256."""

    name: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """lines: address and the like, at the head of the first page; foot: a line at the foot of
    each; accent: #RRGGBB, "" for none; logo: SHA-256 of its picture, "" for none."""

    lines: tuple[str, ...] = ()
    foot: str = ""
    accent: str = ""
    logo: str = ""
    limits: tuple[LimitsText, ...] = ()
    signatures: tuple[Signature, ...] = ()

    def limits_in(self, language: Language) -> str:
        """The office's own text, "" for the program's."""
        return next((each.text for each in self.limits if each.language is language), "")

    def signature_of(self, adjuster: str) -> str:
        """SHA-256 of that adjuster's signature, "" for none."""
        name = adjuster.strip()
        return next((s.picture for s in self.signatures if name and s.name == name), "")

    def with_limits(self, language: Language, text: str) -> "Letterhead":
        """With that text in the language; "" for the program's."""
        others = tuple(each for each in self.limits if each.language is not language)
        return replace(self, limits=(*others, *([LimitsText(language, text)] if text else [])))

    def with_signature(self, adjuster: str, picture: str) -> "Letterhead":
        """With that picture as the adjuster's signature; "" for none."""
        name = adjuster.strip()
        others = tuple(each for each in self.signatures if each.name != name)
        own = [Signature(name, picture)] if name and picture else []
        return replace(self, signatures=(*others, *own))


def contrast(colour: str) -> float:
    """How much a colour (#RRGGBB) stands out from white: 1 to 21, by WCAG 2.2; 0 for no colour."""
    if not _COLOUR.fullmatch(colour):
        return 0.0
    red, green, blue = (_light(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def readable(colour: str) -> bool:
    """It can be read on white."""
    return contrast(colour) >= LEAST_CONTRAST


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
