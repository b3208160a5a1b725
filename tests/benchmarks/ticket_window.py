"""Run by test_rules: Tessera's window, where questions that open a ticket are answered, one case
after the other. Arguments: the data folder, the photos, one for each case. Prints when each case's
ticket was on the screen, as JSON: the moments by the monotonic clock.
"""

import json
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.domain.case import Case
from tests.helpers.sitting import Steps, opened, sit_down
from ui.application import make_application
from ui.inspection.panel.deciding.tickets_view import TicketsView
from ui.window import MainWindow

QUESTION = "Can I get a refund?"


class _Watch:
    """Notes when tickets have been drawn; what was drawn is painted before its timer ends."""

    def __init__(self, view: TicketsView) -> None:
        self.shown: list[float] = []
        self._view, self._show, self._case = view, view.show_case, ""
        view.show_case = self._showing  # type: ignore[method-assign]

    def _showing(self, case: Case) -> None:
        self._show(case)
        if self._view.rows and case.id != self._case:
            self._case = case.id
            QTimer.singleShot(0, lambda: self.shown.append(time.monotonic()))


def _work(window: MainWindow, photos: Iterator[Path], told: list[float]) -> Steps:
    yield lambda: opened(window)
    watch = _Watch(window.panel.assessment.tickets)
    for number, photo in enumerate(photos):
        if number:
            window.key_pressed.emit("new_case")
            yield lambda: not (window.table._case and window.table._case.photos)
        window.table.files_dropped.emit([photo])
        yield window.header.analyse_button.isEnabled
        window.panel.described.emit({"question": QUESTION})
        window.header.analyse_button.click()
        yield partial(_shown, watch, number + 1)
        yield lambda: not window.header.stop_button.isVisible()
    told += watch.shown


def _shown(watch: _Watch, many: int) -> bool:
    return len(watch.shown) == many


def main(app: QApplication, folder: Path, photos: list[Path]) -> None:
    """One sitting."""
    told: list[float] = []
    sit_down(app, folder, lambda window: _work(window, iter(photos), told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(make_application(), Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
