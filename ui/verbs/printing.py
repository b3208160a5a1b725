"""Reports on paper: looked at, printed by the system's dialog, told how far it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget

from app.domain.told import changed_since_issue
from ui import news
from ui.about_case import about_case
from ui.inspection.reports.preview_dialog import PreviewDialog

if TYPE_CHECKING:
    from app.photos.page_drawn import PageDrawn
    from ui.models import Models
    from ui.window import MainWindow

_SLOW_MS = 600  # before it is said how far it is


class Printing(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._then: Callable[[int, PageDrawn], None] = self._ask
        self._progress: QProgressDialog | None = None
        models.printing.ready.connect(self._ready)
        models.printing.progress.connect(self._show_progress)
        models.printing.printed.connect(lambda name: window.tell(news.of_printed(name)))
        window.header.menu.print_wanted.connect(self.print)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the name of its key."""
        return {"print": self.print}

    def print(self) -> None:
        """The version in force, if the case still says the same; else a draft."""
        if self._window.header.export_button.isEnabled():
            self._window.flush()
            case = self._models.case.case
            report = case.in_force if not changed_since_issue(case) else None
            self.print_version(report.version if report else 0)

    def print_version(self, version: int) -> None:
        """Ask how, then print it."""
        self._then = self._ask
        self._models.printing.begin(version)

    def preview(self, version: int) -> None:
        """Show it as it would be printed."""
        self._then = self._show
        self._models.printing.begin(version)

    def _ready(self, pages: int, first: PageDrawn) -> None:
        self._then(pages, first)

    def _above(self) -> QWidget:
        """What a dialog belongs above: the one it was asked for in, else the window."""
        return QApplication.activeModalWidget() or self._window

    def _title(self) -> str:
        return self.tr("Report of %1").replace("%1", self._models.printing.number)

    def _show(self, pages: int, first: PageDrawn) -> None:
        dialog = PreviewDialog(self._models.printing, pages, self._title(), self._above())
        about_case(dialog)
        dialog.print_wanted.connect(lambda: self._ask(pages, first))
        dialog.open()

    def _ask(self, pages: int, first: PageDrawn) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        from ui.verbs.sheets import PrinterSheets, printer_for

        printer = printer_for(first, self._title())
        dialog = QPrintDialog(printer, self._above())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, pages)
        dialog.accepted.connect(lambda: self._models.printing.print(PrinterSheets(printer)))
        # A dialog of the system may wait inside itself, which nothing of a coroutine must.
        QTimer.singleShot(0, dialog, partial(QDialog.open, dialog))

    def _show_progress(self, done: int, total: int) -> None:
        if not total:
            if self._progress is not None:
                self._progress.close()
                self._progress.deleteLater()
                self._progress = None
            return
        if self._progress is None:
            words = self.tr("Printing…")
            progress = QProgressDialog(words, self.tr("Stop"), 0, total, self._window)
            progress.setWindowModality(Qt.WindowModality.WindowModal)
            progress.setMinimumDuration(_SLOW_MS)
            progress.canceled.connect(self._models.printing.stop)
            self._progress = progress
        self._progress.setValue(done)
