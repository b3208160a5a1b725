"""The parts of an answer a person sees one by one: reply, steps, findings, summary; places and
proposed changes in a conversation."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

SECTIONS = ("answer", "reasoning", "findings", "summary", "places", "changes")
REGION_NAMES = ("region", "bbox_2d", "bbox", "box", "box_2d", "bounding_box", "coordinates")
_WRAPPED = 4  # lists or objects around an answer
_OF_A_FINDING = {*REGION_NAMES, "bbox_3d", "part", "type", "label"}


class Part(StrEnum):
    """What a piece of an answer is."""

    ANSWER = "answer"
    STEP = "step"
    FINDING = "finding"
    SUMMARY = "summary"
    PLACE = "place"
    CHANGE = "change"


Piece = tuple[Part, Any]

_LISTED = {
    "reasoning": Part.STEP,
    "findings": Part.FINDING,
    "places": Part.PLACE,
    "changes": Part.CHANGE,
}


def listed(section: object) -> Part | None:
    """What the entries of a section are; None for a section that is no list."""
    return _LISTED.get(section) if isinstance(section, str) else None


def pieces_of(section: str, value: Any) -> Iterator[Piece]:
    """The pieces of one section, also where it is no list but should be; none for an unknown."""
    part = listed(section)
    if part is None:
        if section in ("answer", "summary") and value not in (None, "", {}):
            yield Part(section), value
        return
    if isinstance(value, dict) and part is Part.FINDING and not _OF_A_FINDING & value.keys():
        value = list(value.values())
    entries = value if isinstance(value, list) else [value]
    for entry in entries:
        if entry not in (None, "", {}, []):
            yield part, entry


def told_in(documents: list[Any], known: set[Part]) -> Iterator[Piece]:
    """The pieces of all answers in documents. What an earlier answer, or known, has told is not
    taken from a later one: models give drafts and repeat themselves."""
    for answer in answers_in(documents):
        whole = bool(answer.keys() & set(SECTIONS))
        fields = answer.items() if whole else (("findings", [answer]),)
        pieces = [piece for name, value in fields for piece in pieces_of(name, value)]
        yield from (piece for piece in pieces if piece[0] not in known)
        if whole:
            known |= {part for part, _ in pieces}


def answers_in(document: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Answers, and findings that stand in none, also inside lists or one wrapping object."""
    if isinstance(document, list) and depth < _WRAPPED:
        for entry in document:
            yield from answers_in(entry, depth + 1)
    if not isinstance(document, dict):
        return
    if document.keys() & {*SECTIONS, *_OF_A_FINDING}:
        yield document
    elif len(document) == 1 and depth < _WRAPPED:
        yield from answers_in(next(iter(document.values())), depth + 1)
