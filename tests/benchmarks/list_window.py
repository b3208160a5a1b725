"""Run by test_finding: scrolls the case list and, beside it, a plain model of 1,000 rows.

Arguments: how many cases. Prints the milliseconds of every frame of both, round by round.
"""

import json
import sys
import time
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractItemModel, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication

from app.domain.search.case_row import CaseRow
from app.domain.words import Kind, Severity, Status
from ui.application import make_application
from ui.cases.case_table import CaseTable
from ui.cases.cases_model import ROW_ROLE, CasesModel

_FRAMES, _ROUNDS, _STEP, _ROWS = 200, 5, 47, 1_000
_NOW = datetime.now(UTC)


def _line(seq: int) -> CaseRow:
    number = f"CLM-2026-{seq:07d}"
    status, bad = Status.OPEN, Severity.MINOR
    return CaseRow(f"case{seq}", number, Kind.PARCEL, f"Box {seq}", status, bad, _NOW)


class Lines:
    """Brings lines in a later turn of the loop, as the store does."""

    def __init__(self, model: CasesModel) -> None:
        self._model = model
        model.lines_wanted.connect(self.want)

    def want(self, seqs: Sequence[int]) -> None:
        QTimer.singleShot(0, lambda: self._bring(seqs))

    def _bring(self, seqs: Sequence[int]) -> None:
        self._model.show_lines(seqs, {seq: _line(seq) for seq in seqs})


def _plain() -> QStandardItemModel:
    model = QStandardItemModel()
    for seq in range(_ROWS):
        item = QStandardItem()
        item.setData(_line(seq), ROW_ROLE)
        model.appendRow(item)
    return model


def _shown(model: QAbstractItemModel) -> CaseTable:
    view = CaseTable(model)  # type: ignore[arg-type]  # the plain one has rows of the same kind
    view.resize(272, 700)
    view.show()
    QApplication.processEvents()
    return view


def _round(view: CaseTable, start: float) -> list[float]:
    bar = view.verticalScrollBar()
    bar.setValue(int(start * bar.maximum()))
    QApplication.processEvents()
    return [_milliseconds(lambda: _frame(view)) for _ in range(_FRAMES)]


def _frame(view: CaseTable) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + _STEP)
    QApplication.processEvents()


def _end(view: CaseTable) -> None:
    view.scrollToBottom()
    QApplication.processEvents()


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def main(count: int) -> None:
    """Both in turn, so that they meet the same machine."""
    app = make_application()  # kept: without it there is no window
    cases = CasesModel()
    lines = Lines(cases)
    cases.show(array("q", range(count)), {})
    ours, plain = _shown(cases), _shown(_plain())
    told: dict[str, list[list[float]]] = {"ours": [], "plain": []}
    for number in range(_ROUNDS):
        told["ours"].append(_round(ours, (number + 1) / (_ROUNDS + 2)))
        told["plain"].append(_round(plain, (number + 1) / (_ROUNDS + 2)))
    far = _milliseconds(lambda: _end(ours))
    sys.stdout.write(json.dumps(told | {"far": far}) + "\n")
    ours.close()
    plain.close()
    app.processEvents()
    del lines


if __name__ == "__main__":
    main(int(sys.argv[1]))
