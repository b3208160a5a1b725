"""What the model's answer names and the program read off the same photo too, side by side.

Neither is taken for right: where they differ, both are told, with what differs. Whether two texts
mean the same writing is only likely: they are close, or numbers of one kind.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.read.found import found_on
from app.domain.read.named_writing import codes_in, quotes_in
from app.domain.read.number import Number
from app.domain.read.numbers import numbers_within
from app.domain.read.plates import like_a_plate
from app.domain.read.same_writing import Piece, bare, close, likeness, pieces
from app.domain.run import Run

# More is no comparison any more, and would take long.
_MOST, _MOST_READ = 40, 100
_SURE = 0.5  # below it the program's reader is guessing


@dataclass(frozen=True, slots=True)
class ReadByBoth:
    """named: as the answer writes it; read: as the program read it, and where in which photo."""

    named: str
    read: str
    photo_id: str
    region: Region

    @property
    def agrees(self) -> bool:
        """Every character that counts is the same."""
        return bare(self.named) == bare(self.read)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Both, cut where they differ: first what was named, second what was read. Numbers that
        have nothing in common are not cut."""
        if not close(bare(self.named), bare(self.read)):
            return (Piece(self.named, self.read, same=False),)
        return pieces(self.named, self.read)

    @property
    def numbers(self) -> tuple[Number | None, Number | None]:
        """What was named and what was read, as numbers of a known form."""
        named, read = (next(iter(numbers_within(text)), None) for text in (self.named, self.read))
        return named, read


class _Read(NamedTuple):
    text: str
    bare: str
    photo_id: str
    region: Region


class _Pair(NamedTuple):
    """What was named, and what may be the same; rank sorts what is the same first, then what is
    most alike, then what is longest."""

    rank: tuple[bool, float, int]
    named: str
    read: _Read


def read_by_both(inspection: Inspection, run: Run) -> tuple[ReadByBoth, ...]:
    """Each number and quoted text of the run's answer, and of replies about it, that the program
    read too, in the order in which it is named."""
    codes = {p.id: tuple(islice(_codes_of(p), _MOST_READ)) for p in inspection.photos}
    lines = {p.id: tuple(islice(_lines_of(p), _MOST_READ)) for p in inspection.photos}
    told = dict[tuple[str, str], ReadByBoth]()
    for text, photo_ids in _said(inspection, run):
        seen = [photo.id for photo in inspection.photos if photo.id in photo_ids]
        pairs = [
            *_codes(text, [read for photo_id in seen for read in codes[photo_id]]),
            *_quotes(text, [read for photo_id in seen for read in lines[photo_id]]),
        ]
        for pair in pairs:
            told.setdefault((bare(pair.named), bare(pair.read)), pair)
    return tuple(told.values())[:_MOST]


def _said(inspection: Inspection, run: Run) -> Iterator[tuple[str, Sequence[str]]]:
    """What the model said, and in which photos it may have seen it."""
    told, everywhere = run.assessment, run.asked.photo_ids
    yield told.answer or told.prose, everywhere
    for field in told.fields:
        yield field.text, everywhere
    for step in told.steps:
        yield step.text, [step.photo_id] if step.photo_id else everywhere
    for found in told.findings:
        if found.proposed:
            yield found.proposed.text, [found.photo_id]
    if told.summary:
        yield told.summary.text, everywhere
    for turn in inspection.turns_of(run.id):
        yield turn.reply.text, everywhere


def _codes(text: str, read: Sequence[_Read]) -> Iterator[ReadByBoth]:
    """For each code the closest that was read in a photo, in each photo where nothing is the same;
    where nothing is close, the first number of the same kind."""
    for forms in codes_in(text):
        near = sorted(_near(forms, read), key=lambda pair: pair.rank)
        meant = dict[str, tuple[str, _Read]]()
        for pair in near[:1] if near and not near[0].rank[0] else near:
            if pair.named == near[0].named:
                meant.setdefault(pair.read.photo_id, (pair.named, pair.read))
        for form, each in meant.values() or _of_one_kind(forms, read):
            yield ReadByBoth(form, each.text, each.photo_id, each.region)


def _near(forms: Sequence[str], read: Sequence[_Read]) -> Iterator[_Pair]:
    for form in forms:
        one = bare(form)
        for each in read:
            if alike := likeness(one, each.bare):
                yield _Pair((one != each.bare, -alike, -len(one)), form, each)


def _of_one_kind(forms: Sequence[str], read: Sequence[_Read]) -> list[tuple[str, _Read]]:
    """The first pair of them, in its shortest form."""
    kinds = {form: kinds for form in reversed(forms) if (kinds := _kinds(form))}
    pairs = ((form, each) for form in kinds for each in read if kinds[form] & _kinds(each.text))
    return list(islice(pairs, 1))


@lru_cache(maxsize=4096)  # each code that was named is held against each that was read
def _kinds(text: str) -> frozenset[str]:
    """What the text may be: numbers of a known form, or else a number plate."""
    known = frozenset(str(number.kind) for number in numbers_within(text))
    return known or frozenset({"plate"} if like_a_plate(text) else ())


def _quotes(text: str, lines: Sequence[_Read]) -> Iterator[ReadByBoth]:
    """What is quoted, and the line that has it, or something close to it."""
    for quoted in quotes_in(text):
        sought = bare(quoted)
        parts = ((_part(line, sought), line) for line in lines)
        near = [
            ((bare(part) != sought, -alike), part, line)
            for part, line in parts
            if (alike := likeness(sought, bare(part)))
        ]
        for _, part, line in sorted(near, key=lambda each: each[0])[:1]:
            yield ReadByBoth(quoted, part, line.photo_id, line.region)


def _part(read: _Read, sought: str) -> str:
    """The part of a line that would be the text: around the longest stretch they share; "" for
    none. A line that is hardly longer is meant as a whole."""
    line, held = read.text, read.bare
    if len(held) <= len(sought) + 1:
        return line.strip()
    shared = SequenceMatcher(None, held, sought, autojunk=False).find_longest_match()
    if not shared.size:
        return ""
    places = [at for at, character in enumerate(line) if bare(character)]
    first = max(0, shared.a - shared.b)
    last = min(len(places), first + len(sought))
    return line[places[first] : places[last - 1] + 1]


def _codes_of(photo: Photo) -> Iterator[_Read]:
    for found in found_on(photo.reading):
        if found.format is not None:
            yield _Read(found.text, bare(found.text), photo.id, found.region)
    for line in _lines_of(photo):
        # A reader takes an I for an l.
        for forms in codes_in(line.text.upper()):
            yield from (_Read(form, bare(form), photo.id, line.region) for form in forms)


def _lines_of(photo: Photo) -> Iterator[_Read]:
    for line in (photo.reading.lines or ()) if photo.reading else ():
        if line.confidence >= _SURE:
            yield _Read(line.text, bare(line.text), photo.id, line.region)
