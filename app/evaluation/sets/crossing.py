"""How a set crosses from the child that read it to its parent: in pieces, none of which takes long
to be understood.

The child has handled foreign bytes, so nothing it sends is unpickled: rows of JSON, each value
checked. A label's row follows its photo's.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from app.errors.evaluation import SetFault, SetFlaw, SetUnusable
from app.evaluation.sets.files import MOST_LABELS, MOST_PHOTOS, cornered, named, shown, size
from app.evaluation.sets.raw import Format, RawLabel, RawPhoto, RawSet, Words
from app.photos.crossing import framed

_ROWS = 2000  # of a piece: two or three milliseconds for whoever reads it
_MOST_WORDS, _LONGEST_WORD, _LONGEST_TOLD = 1000, 200, 2000
_PHOTO, _LABEL, _FLAW = 0, 1, 2


def pack_pieces(found: RawSet) -> Iterator[bytes]:
    """All of a set that has photos."""
    rows, told = _rows(found), {"name": found.name, "format": str(found.format)}
    piece = list(islice(rows, _ROWS))
    while piece:
        coming = list(islice(rows, _ROWS))
        yield framed(told | {"more": bool(coming)}, json.dumps(piece).encode())
        piece = coming


def pack_unusable(error: SetUnusable) -> bytes:
    """The form in which a child says no."""
    return framed({"unusable": [error.set_name, error.where, error.fault, error.detail]})


class Gathered:
    """A set while its pieces come. root: the folder in which its photos lie."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._photos: list[RawPhoto] = []
        self._labels: list[RawLabel] = []
        self._flaws: list[SetFlaw] = []
        self._words: dict[Words, Words] = {}  # each once in memory
        self._many = 0
        self._head = "", Format.COCO

    def take(self, header: dict[str, Any], rest: memoryview) -> bool:
        """One more piece; whether others follow. Raises SetUnusable for what the child said no to,
        ValueError and its like for what is not of the form."""
        if "unusable" in header:
            name, where, fault, detail = header["unusable"]
            raise SetUnusable(_told(name), _told(where), SetFault(fault), _told(detail))
        rows = json.loads(bytes(rest))
        if not rows:
            raise ValueError(rows)
        for kind, *told in rows:
            self._take_row(kind, told)
        self._head = str(header["name"])[:_LONGEST_TOLD], Format(header["format"])
        return header["more"] is True

    def whole(self) -> RawSet:
        """All that came."""
        self._close_photo()
        return RawSet(*self._head, tuple(self._photos), tuple(self._flaws))

    def _take_row(self, kind: int, told: list[Any]) -> None:
        self._many += 1
        if self._many > MOST_LABELS + 2 * MOST_PHOTOS:
            raise ValueError(self._many)
        if kind == _LABEL and self._photos:
            self._labels.append(self._label(*told))
        elif kind == _PHOTO:
            self._close_photo()
            self._photos.append(self._photo(*told))
        elif kind == _FLAW:
            where, fault, detail = told
            self._flaws.append(SetFlaw(_told(where), SetFault(fault), _told(detail)))
        else:
            raise ValueError(kind)

    def _close_photo(self) -> None:
        """The last one's labels are complete."""
        if self._labels:
            self._photos[-1] = replace(self._photos[-1], labels=tuple(self._labels))
            self._labels.clear()

    def _photo(self, name: str, stored: Any, upright: Any) -> RawPhoto:
        if named(name) is None:
            raise ValueError(name)
        return RawPhoto(name, self._root / name, (), size(*stored or (0, 0)), upright is True)

    def _label(self, words: Any, edges: Any, fractions: Any) -> RawLabel:
        place = cornered(edges, fractions is True) if edges else None
        if (edges and place is None) or not 0 < len(words) <= _MOST_WORDS:
            raise ValueError(edges)
        if not all(isinstance(word, str) and len(word) <= _LONGEST_WORD for word in words):
            raise TypeError(words)
        key = tuple(words)
        return RawLabel(self._words.setdefault(key, key), place)


def _rows(found: RawSet) -> Iterator[tuple[Any, ...]]:
    for photo in found.photos:
        yield _PHOTO, photo.name, photo.size, photo.upright
        for label in photo.labels:
            place = label.place
            yield _LABEL, label.words, place and place.edges, bool(place and place.fractions)
    for flaw in found.flaws:
        yield _FLAW, flaw.where, flaw.fault, flaw.detail


def _told(text: Any) -> str:
    return shown(str(text)[:_LONGEST_TOLD])
