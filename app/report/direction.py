"""In which order a line of text is seen, where some of it is written from right to left.

Unicode's bidirectional algorithm (UAX #9) without what turns the direction by hand, since none of
that is printed: rules W1 to W7, N0 to N2, I1, I2, L1, L2 and L4. Marks stay before their letter, as
seen from the left: that is where fonts without layout tables expect them.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

_TURNING = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_PAIRS = dict(zip("([{«‹<（［｛《〈「『【≤", ")]}»›>）］｝》〉」』】≥", strict=True))
_MIRRORED = str.maketrans({**_PAIRS, **{end: start for start, end in _PAIRS.items()}})
_BRACKETS = {start: end for start, end in _PAIRS.items() if start not in "«‹<≤"}
_RIGHT = ("R", "EN", "AN")
_NEUTRAL = ("B", "S", "WS", "ON", "BN")


# Goes on from left to right: without it, a date behind an Arabic name would come out as 28-11-2026.
_ONWARD = "\u200e"
_SHORT = 60


def set_apart(text: str) -> str:
    """A name or number as a part of a line that goes from left to right, whatever it is written in;
    a long text says itself in which direction it goes."""
    return f"{_ONWARD}{text}{_ONWARD}" if len(text) <= _SHORT and turns(text) else text


def turns(text: str) -> bool:
    """Some of it is written from right to left."""
    return not text.isascii() and _TURNING.search(text) is not None


def begins_right(text: str) -> bool:
    """As a paragraph it begins at the right: so does its first letter's script."""
    if not turns(text):
        return False
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def as_seen(line: str, from_right: bool) -> str:
    """A line's characters from left to right; from_right: its paragraph begins at the right."""
    if not turns(line):
        return line.replace(_ONWARD, "")
    levels = _levels(line, int(from_right))
    letters = [
        character.translate(_MIRRORED) if level % 2 else character
        for character, level in zip(line, levels, strict=True)
    ]
    order = list(range(len(line)))
    for lowest in range(max(levels), 0, -1):
        turned: list[int] = []
        for high, places in groupby(order, key=lambda place: levels[place] >= lowest):
            run = list(places)
            turned += reversed(run) if high else run
        order = turned
    return "".join(letters[place] for place in order).replace(_ONWARD, "")


def side_by_side(text: str, from_right: bool) -> Iterator[tuple[str, bool]]:
    """The text in the order it is read, in pieces that go one way: whether from the right."""
    if not turns(text):
        yield text, False
        return
    levels = zip(text, _levels(text, int(from_right)), strict=True)
    for turned, piece in groupby(levels, key=lambda each: each[1] % 2 == 1):
        yield "".join(character for character, _ in piece), turned


def _levels(line: str, base: int) -> Sequence[int]:
    """How deep each character is nested; from right to left where that is odd."""
    side = "R" if base else "L"
    kinds = _weak([unicodedata.bidirectional(character) or "L" for character in line], side)
    _neutral(line, kinds, side)
    levels = [base + _deeper(kind, base) for kind in kinds]
    end = len(line)
    while end and line[end - 1].isspace():
        end -= 1
        levels[end] = base
    return levels


def _deeper(kind: str, base: int) -> int:
    if base:
        return int(kind != "R")
    return {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _weak(kinds: list[str], side: str) -> list[str]:
    """Marks, numbers and what belongs to numbers (W1 to W7)."""
    before, letter = side, side
    for n, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[n] = before
        elif kind == "EN" and letter == "AL":
            kinds[n] = "AN"
        elif kind in ("L", "R", "AL"):
            letter = kind
        before = kinds[n]
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for n in range(1, len(kinds) - 1):
        last, kind, following = kinds[n - 1 : n + 2]
        if last == following and (kind, last) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN")):
            kinds[n] = last
    _signs_of_numbers(kinds)
    letter = side
    for n, kind in enumerate(kinds):
        if kind in ("L", "R"):
            letter = kind
        elif kind == "EN" and letter == "L":
            kinds[n] = "L"
    return kinds


def _signs_of_numbers(kinds: list[str]) -> None:
    """Percent and currency go with the number beside them; other signs with nothing (W5, W6)."""
    start = 0
    for kind, group in groupby(list(kinds)):
        end = start + len(list(group))
        if kind in ("ET", "ES", "CS"):
            beside = (kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else "")
            of_number = kind == "ET" and "EN" in beside
            kinds[start:end] = ["EN" if of_number else "ON"] * (end - start)
        start = end


def _neutral(line: str, kinds: list[str], side: str) -> None:
    """What has no direction takes that of what it stands between (N0 to N2)."""
    for start, end in _bracketed(line, kinds):
        inside = {_strong(kind) for kind in kinds[start + 1 : end]} - {""}
        if not inside:
            continue
        told = side
        if side not in inside:
            before = (_strong(kind) for kind in reversed(kinds[:start]))
            told = next(filter(None, before), side)
        for bracket in (start, end):
            marked = _with_marks(line, bracket)
            kinds[bracket:marked] = [told] * (marked - bracket)
    start = 0
    for neutral, group in groupby(list(kinds), key=lambda kind: kind in _NEUTRAL):
        end = start + len(list(group))
        if neutral:
            left = _strong(kinds[start - 1]) if start else side
            right = _strong(kinds[end]) if end < len(kinds) else side
            kinds[start:end] = [left if left == right else side] * (end - start)
        start = end


def _with_marks(line: str, at: int) -> int:
    """Where the character there ends, marks included."""
    end = at + 1
    while end < len(line) and unicodedata.bidirectional(line[end]) == "NSM":
        end += 1
    return end


def _strong(kind: str) -> str:
    return "R" if kind in _RIGHT else "L" if kind == "L" else ""


def _bracketed(line: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Where brackets open and close, by where they open."""
    pairs: list[tuple[int, int]] = []
    open_: list[tuple[str, int]] = []
    for n, character in enumerate(line):
        if kinds[n] != "ON":
            continue
        if character in _BRACKETS:
            open_.append((_BRACKETS[character], n))
            continue
        for depth in range(len(open_) - 1, -1, -1):
            if open_[depth][0] == character:
                pairs.append((open_[depth][1], n))
                del open_[depth:]
                break
    return sorted(pairs)
