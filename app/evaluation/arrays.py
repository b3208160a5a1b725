"""Labels and claims as columns: what is compared many at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.place.region import Region
from app.domain.words import Severity
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto

Ints = NDArray[np.int32]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
UNSAID = -1


class Codes:
    """Words as numbers, in the order they came; "" is -1."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __call__(self, word: str) -> int:
        return self._numbers.setdefault(word, len(self._numbers)) if word else UNSAID

    @property
    def words(self) -> tuple[str, ...]:
        """Each word, at the place of its number."""
        return tuple(self._numbers)


@dataclass(frozen=True, slots=True)
class Columns:
    """One row for each label or claim, by photo in rising order. photo: number of the photo, in
    one look; case: number of its case; box: (n, 4) left, top, right, bottom, NaN where there is
    none; confidence: NaN where none was claimed; ignored: labels that were left out, or only say
    that there is damage in the photo (whole)."""

    photo: Ints
    case: Ints
    type: Ints
    part: Ints
    severity: Ints
    box: Floats
    confidence: Floats
    ignored: Bools
    whole: Bools

    def __len__(self) -> int:
        return len(self.photo)

    @property
    def boxed(self) -> Bools:
        """Where there is a box."""
        return ~np.isnan(self.box[:, 0])

    def where(self, chosen: Bools) -> "Columns":
        """Those rows alone."""
        return Columns(*(getattr(self, name)[chosen] for name in Columns.__slots__))


@dataclass(frozen=True, slots=True)
class Looks:
    """Every photo of every answer, once for each look: labels and claims by those. case, intact:
    of each such photo. photos: of the set. answer_case, usable, seconds, cost: of each answer."""

    labels: Columns
    claims: Columns
    case: Ints
    intact: Bools
    photo: Ints
    look: Ints
    cases: int
    types: tuple[str, ...]
    parts: tuple[str, ...]
    answer_case: Ints
    usable: Bools
    seconds: Floats
    cost: Floats


_AT_ONCE = 2000
_Row = tuple[int, int, str, str, Severity | None, Region | None, float | None, bool, bool]


class _Rows:
    """Rows as they come, made columns some at a time: no other thread goes on meanwhile."""

    def __init__(self, types: Codes, parts: Codes) -> None:
        self._types, self._parts = types, parts
        self._rows: list[_Row] = []
        self._made: list[Columns] = []

    def add(self, rows: Iterable[_Row]) -> None:
        """Behind those there are."""
        self._rows += rows
        if len(self._rows) >= _AT_ONCE:
            self._make()

    def columns(self) -> Columns:
        """All of them."""
        self._make()
        each = ([getattr(one, name) for one in self._made] for name in Columns.__slots__)
        return Columns(*map(np.concatenate, each))

    def _make(self) -> None:
        self._made.append(_columns(self._rows, self._types, self._parts))
        self._rows.clear()


def looks_of(photos: Sequence[LabelledPhoto], answers: Sequence[Answer]) -> Looks:
    """Only cases that were answered count; claims of photos the set does not have are left out,
    and claims that say there is no damage."""
    types, parts, cases = Codes(), Codes(), Codes()
    labels, claims = _Rows(types, parts), _Rows(types, parts)
    of_case = _by_case(photos)
    known = [answer for answer in answers if answer.case in of_case]
    shown = [
        (cases(answer.case), number, photos[number].intact, answer.look)
        for answer in known
        for number in of_case[answer.case]
    ]
    for place, (case, number, _, _) in enumerate(shown):
        labels.add(_label(place, case, label) for label in photos[number].labels)
    places = iter(range(len(shown)))
    for answer in known:
        case, claimed = cases(answer.case), _by_photo(answer.claims)
        for number, place in zip(of_case[answer.case], places, strict=False):
            told = claimed.get(photos[number].path, ())
            claims.add(_claim(place, case, claim) for claim in told)
    seen = np.array(shown, np.int32).reshape(-1, 4)
    return Looks(
        labels.columns(),
        claims.columns(),
        seen[:, 0],
        seen[:, 2].astype(np.bool_),
        seen[:, 1],
        seen[:, 3],
        len(cases.words),
        types.words,
        parts.words,
        np.array([cases(answer.case) for answer in known], np.int32),
        np.array([answer.usable for answer in known], np.bool_),
        _floats([answer.seconds for answer in known]),
        _floats([answer.cost for answer in known]),
    )


def _by_case(photos: Sequence[LabelledPhoto]) -> dict[str, list[int]]:
    """The numbers of each case's photos, from 0."""
    found: dict[str, list[int]] = {}
    for number, photo in enumerate(photos):
        found.setdefault(photo.case or photo.path, []).append(number)
    return found


def _by_photo(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.severity is not Severity.NONE:
            found.setdefault(claim.photo, []).append(claim)
    return found


def _label(place: int, case: int, label: Label) -> _Row:
    said = (place, case, label.type, label.part, label.severity, label.region, None)
    return (*said, label.left_out, label.of_photo)


def _claim(place: int, case: int, claim: Claim) -> _Row:
    said = (place, case, claim.type, claim.part, claim.severity, claim.region)
    return (*said, claim.confidence, False, False)


def _columns(rows: list[_Row], types: Codes, parts: Codes) -> Columns:
    severities = {severity: number for number, severity in enumerate(Severity)}
    numbers = [
        (row[0], row[1], types(row[2]), parts(row[3]), severities.get(row[4], UNSAID))  # type: ignore[arg-type]
        for row in rows
    ]
    said = np.array(numbers, np.int32).reshape(-1, 5)
    nowhere = (np.nan,) * 4
    boxes = [(r.x1, r.y1, r.x2, r.y2) if (r := row[5]) else nowhere for row in rows]
    flags = np.array([row[7:] for row in rows], np.bool_).reshape(-1, 2)
    return Columns(
        said[:, 0], said[:, 1], said[:, 2], said[:, 3], said[:, 4],
        np.array(boxes, np.float64).reshape(-1, 4), _floats([row[6] for row in rows]),
        flags[:, 0], flags[:, 1],
    )  # fmt: skip


def _floats(values: Sequence[float | None]) -> Floats:
    return np.array([np.nan if value is None else value for value in values], np.float64)
