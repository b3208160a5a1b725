"""Whether two texts are the same writing read twice, and where they differ."""

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

# What readers take for one another most often.
_ALIKE = str.maketrans("OQDILBSZG", "000118526")
# Of texts that are the same but for a misread character or two.
_CLOSE = 0.75


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of both texts, as each has it; same: they differ in it only by blanks, hyphens,
    capitals or wide forms of letters, if at all."""

    first: str
    second: str
    same: bool


def bare(text: str) -> str:
    """What counts of a text: letters and digits, in capitals, wide forms as narrow ones."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).upper()))


def likeness(first: str, second: str) -> float:
    """How alike two bare texts are, 0 to 1; 1 too where only characters differ that look alike,
    0 where they are not close."""
    both = len(first) + len(second)
    if 2 * min(len(first), len(second)) < _CLOSE * both:
        return 0.0
    one, other = first.translate(_ALIKE), second.translate(_ALIKE)
    if one == other:
        return 1.0
    # Characters they have in common, wherever: told by far most often to be too few.
    if 2 * sum(min(one.count(c), other.count(c)) for c in set(one)) < _CLOSE * both:
        return 0.0
    alike = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return alike if alike >= _CLOSE else 0.0


def close(first: str, second: str) -> bool:
    """Two bare texts are so alike that they are likely the same writing."""
    return likeness(first, second) > 0


def pieces(first: str, second: str) -> tuple[Piece, ...]:
    """Both texts from beginning to end, cut where they begin or cease to be the same."""
    one, other = _parts(first), _parts(second)
    matcher = SequenceMatcher(
        None, [bare(part) for part in one], [bare(part) for part in other], autojunk=False
    )
    cut = (("".join(one[a:b]), "".join(other[c:d])) for _, a, b, c, d in matcher.get_opcodes())
    return tuple(Piece(a, b, bare(a) == bare(b)) for a, b in cut)


def _parts(text: str) -> list[str]:
    """Each character that counts, with those behind it that do not; the first with those before
    it too."""
    parts: list[str] = []
    for character in text:
        if parts and not (bare(character) and bare(parts[-1])):
            parts[-1] += character
        else:
            parts.append(character)
    return parts
