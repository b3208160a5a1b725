"""What is written in photos, to be found again and copied: plain text, with its places."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.reading import Reading, Word


@dataclass(frozen=True, slots=True)
class Line:
    """A line of writing, or what a barcode holds. words: never none."""

    text: str
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where what was looked for stands: the words it touches."""

    photo_id: str
    regions: tuple[Region, ...]


def written_on(reading: Reading | None) -> tuple[Line, ...]:
    """The lines of a photo from the top down, then its barcodes. A line that was read without its
    words is one word."""
    if reading is None:
        return ()
    told = [(line.text, line.words, line.region) for line in reading.lines or ()]
    told += [(code.text, (), code.region) for code in reading.barcodes]
    return tuple(
        Line(text, words or (Word(0, len(text), place),)) for text, words, place in told if text
    )


def find(wanted: str, photos: Sequence[Photo]) -> tuple[Hit, ...]:
    """Where that stands in the photos, in their order: capitals, blanks and wide forms of letters
    make no difference."""
    sought, _ = _bare(wanted)
    if not sought:
        return ()
    return tuple(
        Hit(photo.id, _touched(line, start, end))
        for photo in photos
        for line in written_on(photo.reading)
        for start, end in _places(sought, line.text)
    )


def text_between(lines: Sequence[Line], first: int, last: int) -> str:
    """The text from one word to another, both counted over all lines and in either order: a line
    under the other, what stands between the words of a line as it was read."""
    first, last = sorted((first, last))
    kept, before = [], 0
    for line in lines:
        count = len(line.words)
        words = line.words[max(0, first - before) : max(0, last - before + 1)]
        before += count
        if words:
            kept.append(line.text[words[0].start : words[-1].end])
    return "\n".join(kept)


def _places(sought: str, text: str) -> Iterator[tuple[int, int]]:
    bare, where = _bare(text)
    at = bare.find(sought)
    while at >= 0:
        yield where[at], where[at + len(sought) - 1] + 1
        at = bare.find(sought, at + len(sought))


def _touched(line: Line, start: int, end: int) -> tuple[Region, ...]:
    """Where those characters stand; all of the line where they are in none of its words."""
    words = [word for word in line.words if word.start < end and start < word.end]
    return tuple(word.region for word in words or line.words)


def _bare(text: str) -> tuple[str, list[int]]:
    """The text as it is compared, and for each character of it where it stands in the text."""
    told = [
        (small, at)
        for at, character in enumerate(text)
        for small in unicodedata.normalize("NFKC", character).casefold()
        if not small.isspace()
    ]
    return "".join(small for small, _ in told), [at for _, at in told]
