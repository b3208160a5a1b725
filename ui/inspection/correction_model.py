"""Correcting a model's boxes, and drawing what it did not see, as changes of the open case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.case import Case
from app.domain.finding import Finding, FindingValue, Review
from app.domain.place.outline import Outline, around, clipped
from app.domain.place.region import Region
from app.domain.place.reshape import halves, moved
from app.domain.words import Severity, Verdict
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import Undoable
from ui.inspection.verdicts import added, both, judged

# How far a copy lies from what it was made of, in fractions of the photo.
_ASIDE = 0.02


class CorrectionModel(QObject):
    """Every correction is undoable, and one of them at a time; the model's own value stays."""

    drawn = Signal(str)  # finding id: it is in the case now, and nobody has said what it is
    copied = Signal(str)  # finding id: it is in the case now

    def __init__(self, open_case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._awaited: dict[str, SignalInstance] = {}  # what is told once a finding is there
        open_case.case_changed.connect(self._tell)

    def reshape(self, finding_id: str, place: Region | Outline) -> None:
        """The finding lies there: in that box, or within that outline."""
        self._amend(finding_id, lambda value: value.at(place))

    def toggle_outline(self, finding_id: str) -> None:
        """Its box becomes an outline, whose corners can be moved one by one; an outline becomes its
        box."""

        def other(value: FindingValue) -> FindingValue:
            if value.outline is not None or value.region is None:
                return value.boxed()
            return value.at(around(value.region))

        self._amend(finding_id, other)

    def grade(self, finding_id: str, severity: Severity) -> None:
        """It is so bad."""
        self._amend(finding_id, lambda value: replace(value, severity=severity))

    def draw(self, photo_id: str, place: Region | Outline) -> None:
        """A finding no model named; part and type are still to be said."""
        value = FindingValue("", "", Severity.UNDETERMINED, None, "", "").at(place)
        finding = self._new(photo_id, value)
        self._awaited[finding.id] = self.drawn
        self._open_case.change(*added(finding, self._open_case.who()))

    def duplicate(self, finding_id: str) -> None:
        """The same once more, a little aside, as a finding of the person's own."""
        found = self._standing(finding_id)
        if found is not None and found.value.region is not None:
            aside = found.value.at(moved(found.value.region, _ASIDE, _ASIDE))
            copy = self._new(found.photo_id, aside)
            self._awaited[copy.id] = self.copied
            self._open_case.change(*added(copy, self._open_case.who()))

    def split(self, finding_id: str) -> None:
        """Two findings where one was: its place is halved across its longer side on the photo."""
        found = self._standing(finding_id)
        if found is None or found.value.region is None:
            return
        photo = next(p for p in self._open_case.case.photos if p.id == found.photo_id)
        left, top, right, bottom = found.value.region.in_pixels(photo.width, photo.height)
        one, other = halves(found.value.region, across=right - left >= bottom - top)
        copy = self._new(found.photo_id, _within(found.value, other))
        half = self._amended(finding_id, lambda value: _within(value, one))
        self._open_case.change(*both(half, added(copy, self._open_case.who())))

    def remove(self, finding_id: str) -> None:
        """Away with it: what a model proposed is rejected and stays on record, what a person drew
        is taken back."""
        by, at = self._open_case.who(), datetime.now(UTC)

        def rejected(found: Finding) -> Review | None:
            return None if found.by_hand else Review(Verdict.REJECTED, found.value, by, at)

        if self._standing(finding_id) is not None:
            self._open_case.change(*judged(finding_id, by, rejected))

    def _amend(self, finding_id: str, amend: Callable[[FindingValue], FindingValue]) -> None:
        found = self._standing(finding_id)
        if found is not None and amend(found.value) != found.value:
            self._open_case.change(*self._amended(finding_id, amend))

    def _amended(self, finding_id: str, amend: Callable[[FindingValue], FindingValue]) -> Undoable:
        by, at = self._open_case.who(), datetime.now(UTC)

        def amended(found: Finding) -> Review:
            verdict = Verdict.ADDED if found.by_hand else Verdict.EDITED
            why = found.review.why if found.review else ""
            return Review(verdict, amend(found.value), by, at, why)

        return judged(finding_id, by, amended)

    def _standing(self, finding_id: str) -> Finding | None:
        found = self._open_case.case.finding(finding_id)
        return None if found is None or found.verdict is Verdict.REJECTED else found

    def _new(self, photo_id: str, value: FindingValue) -> Finding:
        review = Review(Verdict.ADDED, value, self._open_case.who(), datetime.now(UTC))
        return Finding(uuid4().hex, photo_id, "", None, review=review)

    def _tell(self, case: Case) -> None:
        for each in [each for each in self._awaited if case.finding(each) is not None]:
            self._awaited.pop(each).emit(each)


def _within(value: FindingValue, box: Region) -> FindingValue:
    """What of it lies in that part of its box."""
    outline = clipped(value.outline, box) if value.outline else None
    return value.boxed().at(outline or box)
