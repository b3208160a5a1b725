"""The records joined to the window: checked, compared, packed as evidence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QProgressDialog

from ui import news
from ui.inspection.records.records_dialog import RecordsDialog
from ui.widgets.file_choice import choose_package

if TYPE_CHECKING:
    from app.domain.keeping.fault import Problem
    from ui.models import Models
    from ui.window import MainWindow

_SLOW_MS = 600  # before it is said how far a package is


class Recording(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models, written: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._models, self._written = window, models, written
        self._progress: QProgressDialog | None = None
        records = models.records
        records.found.connect(self._found)
        records.packed.connect(self._packed)
        records.evidence_written.connect(self._evidence_written)
        window.header.menu.evidence_wanted.connect(self.evidence)
        window.header.menu.records_wanted.connect(self.open)
        window.panel.history.compare_wanted.connect(self.compare)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of buttons in the banner."""
        return {"records": self.open, "evidence": self.evidence}

    def open(self) -> None:
        """Check what is on record."""
        RecordsDialog(self._models.records, self._models.case.case.id, self._window).open()

    def compare(self) -> None:
        """Two states of the open case beside each other."""
        from ui.inspection.records.compare_dialog import CompareDialog

        shown = self._window.panel.history.shown
        if shown is not None:
            CompareDialog(*shown, self._window).open()

    def evidence(self) -> None:
        """Ask where to, then write the package."""
        self._window.flush()
        choose_package(self._window, self._models.case.case.number, self._pack)

    def _pack(self, path: Path) -> None:
        words = self.tr("Writing the evidence package…")
        progress = QProgressDialog(words, self.tr("Stop"), 0, 1000, self._window)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_SLOW_MS)
        progress.setValue(0)
        progress.canceled.connect(self._stop)
        self._models.records.failed.connect(self._end)
        self._progress = progress
        self._models.records.pack(path)

    def _packed(self, done: int, total: int) -> None:
        if self._progress is not None and total:
            self._progress.setValue(min(999, done * 1000 // total))

    def _stop(self) -> None:
        self._models.records.stop_packing()
        self._end()

    def _end(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            self._models.records.failed.disconnect(self._end)
            progress.canceled.disconnect(self._stop)
            progress.close()
            progress.deleteLater()

    def _evidence_written(self, path: str) -> None:
        self._end()
        self._written(path)
        self._window.tell(news.of_evidence(path))

    def _found(self, problems: list[Problem]) -> None:
        self._window.tell(news.of_problems(problems))
