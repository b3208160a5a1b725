"""What a barcode scanner typed: a parcel's number, a command of the printed sheet, a badge.

Commands and badges are words and blanks alone, so that a scanner set to another keyboard than the
computer's garbles as little as can be, and case does not count: Caps Lock turns it round.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.place.region import Region
from app.domain.read.number import Number
from app.domain.read.numbers import numbers_in
from app.domain.reading import Barcode, Symbology

LONGEST_NAME = 40  # a badge's bars get no longer than a scanner reads
_LONGEST = 80
_OWN, _BADGE, _HEX = "TESSERA", "BADGE", "HEX"
# What some scanners put before a barcode to say of what kind it is (ISO/IEC 15424).
_PREFIX = re.compile(r"\][A-Za-z][0-9A-Za-z](?=.)")
_WHOLE = Region(0, 0, 1, 1)


class Command(StrEnum):
    """What can be done without mouse and keyboard."""

    PHOTO = "photo"
    ACCEPT = "accept"
    REFUSE = "refuse"
    NOTE = "note"
    UNDO = "undo"
    NEXT = "next"

    @property
    def code(self) -> str:
        """What its barcode holds."""
        return f"{_OWN} {self.value.upper()}"


@dataclass(frozen=True, slots=True)
class Badge:
    """Who works from now on."""

    name: str

    @property
    def code(self) -> str:
        """What its barcode holds: the name, or its UTF-8 as hexadecimal digits where it has letters
        that a scanner can't type."""
        if self.name.isascii() and not self.name.upper().startswith(f"{_HEX} "):
            return f"{_OWN} {_BADGE} {self.name}"
        return f"{_OWN} {_BADGE} {_HEX} {self.name.encode().hex().upper()}"


@dataclass(frozen=True, slots=True)
class ParcelScan:
    """text: the number as the case is to have it; number: what it was recognised as, None where
    its form is not known: it is usable all the same."""

    text: str
    number: Number | None = None


Scan = Command | Badge | ParcelScan


def scan_of(typed: str) -> Scan | None:
    """What was scanned; None where it is nothing a parcel could be called by, or a command or
    badge that is not known here."""
    text = " ".join(_PREFIX.sub("", _shown(typed), count=1).split())
    own, _, rest = text.partition(" ")
    if own.upper() == _OWN:
        return _own(rest)
    return _parcel(text) if text and len(text) <= _LONGEST else None


def badge_for(name: str) -> Badge | None:
    """A badge for a name as typed; None where there is none, or it is too long for the bars."""
    tidy = " ".join(_shown(name).split())
    badge = Badge(tidy)
    fits = len(badge.code) <= len(f"{_OWN} {_BADGE} ") + LONGEST_NAME
    return badge if tidy and fits else None


def _own(rest: str) -> Scan | None:
    word, _, name = rest.partition(" ")
    if word.upper() == _BADGE:
        return _badge(name)
    return next((command for command in Command if command.value.upper() == rest.upper()), None)


def _badge(name: str) -> Badge | None:
    marked, _, digits = name.partition(" ")
    if marked.upper() != _HEX:
        return badge_for(name)
    try:
        return badge_for(bytes.fromhex(digits).decode())
    except ValueError:
        return None


def _parcel(text: str) -> ParcelScan:
    numbers = numbers_in(Barcode(text, Symbology.CODE_128, _WHOLE))
    number = next((number for number in numbers if number.kind.tracks), None)
    return ParcelScan(number.value if number else text, number)


def _shown(text: str) -> str:
    """Without what can't be printed; separators between GS1's elements go too."""
    return "".join(character if character.isprintable() else " " for character in text)
