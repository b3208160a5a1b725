"""Which two runs of an inspection are held against each other."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.looking.comparison import Comparison, comparable, compare
from app.domain.run import Run
from ui.inspection.case_model import CaseModel


@dataclass(frozen=True, slots=True)
class Compared:
    """Two runs of one inspection of the case, out of those that can be chosen."""

    case: Case
    inspection: Inspection
    runs: tuple[Run, ...]
    left: Run
    right: Run
    comparison: Comparison


class ComparisonModel(QObject):
    """changed brings a Compared as long as the comparison is open; closed: there is nothing to
    compare any more."""

    changed = Signal(object)  # Compared
    closed = Signal()

    def __init__(self, open_case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._place: tuple[str, str] | None = None  # case id, inspection id
        self._left = self._right = ""
        self._drawn: object = None
        open_case.case_changed.connect(self._case_changed)

    @property
    def is_open(self) -> bool:
        """Two runs are being compared."""
        return self._place is not None

    def open(self, inspection_id: str) -> None:
        """Compare the run that counts with the newest second opinion, or else with the newest
        other run. Without an id: of the first inspection that has two answers, the selected
        finding's before others. Nothing happens where there is one answer alone."""
        case, selected = self._open_case.case, self._open_case.selected
        several = [i for i in case.inspections if len(comparable(i)) > 1]
        wanted = [i for i in several if i.id == inspection_id or not inspection_id]
        wanted.sort(key=lambda i: all(found.id != selected for found in i.findings))
        if not wanted:
            return
        inspection = wanted[0]
        runs = comparable(inspection)
        left = inspection.run if inspection.run in runs else runs[0]
        others = [run for run in runs if run is not left]
        right = next((run for run in reversed(others) if run.second), others[-1])
        self._place = case.id, inspection.id
        self._left, self._right = left.id, right.id
        self._drawn = None
        self._case_changed(case)

    def choose(self, left: str, right: str) -> None:
        """Compare these two runs; the same one twice is not compared: the sides change places."""
        if left == right:
            left, right = (self._right, right) if right != self._right else (left, self._left)
        self._left, self._right = left, right
        self._case_changed(self._open_case.case)

    def close(self) -> None:
        """Compare nothing any more."""
        if self._place is not None:
            self._place = None
            self.closed.emit()

    def _case_changed(self, case: Case) -> None:
        if self._place is None:
            return
        case_id, inspection_id = self._place
        inspection = next((i for i in case.inspections if i.id == inspection_id), None)
        runs = comparable(inspection) if inspection else ()
        sides = [
            next((r for r in runs if r.id == each), None) for each in (self._left, self._right)
        ]
        left, right = sides
        if case.id != case_id or inspection is None or left is None or right is None:
            self.close()
        elif (state := (runs, left, right, case.findings)) != self._drawn:
            self._drawn = state
            compared = compare(left, right)
            self.changed.emit(Compared(case, inspection, runs, left, right, compared))
