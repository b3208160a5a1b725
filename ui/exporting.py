"""What leaves the program as a file: asked where to, written, shown."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui import news
from ui.widgets.file_choice import choose_data, choose_report

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow


class Exporting(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._written = Path()  # what was written last
        models.export.report_written.connect(self._report_written)
        models.export.data_written.connect(self._data_written)
        models.export.drafted.connect(self._drafted)
        window.header.menu.data_wanted.connect(self.export_data)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {
            "export": self.export,
            "export_data": self.export_data,
            "open_report": lambda: _open(self._written),
            "show_report": lambda: _open(self._written.parent),
            "mail_report": lambda: self._models.export.draft_mail(sys.platform == "win32"),
        }

    def export(self) -> None:
        """Ask where to, then write the report."""
        if self._window.header.export_button.isEnabled():
            self._window.flush()
            number = self._models.case.case.number
            choose_report(self._window, number, self._models.export.export)

    def export_data(self) -> None:
        """Ask where to and in which form, then write the case for other programs."""
        self._window.flush()
        number = self._models.case.case.number
        choose_data(self._window, number, self._models.export.export_data)

    def took(self, path: str) -> None:
        """That file was written last, by somebody else."""
        self._written = Path(path)

    def _report_written(self, path: str) -> None:
        self._written = Path(path)
        self._window.tell(news.of_report(path))

    def _drafted(self, address: str, attached: bool) -> None:
        """Hand the draft to the mail program; without the report in it, say where that lies."""
        opened = _open_mail(address)
        if not (opened and attached):
            self._window.tell(news.of_draft(opened, str(self._written)))

    def _data_written(self, path: str) -> None:
        self._written = Path(path)
        self._window.tell(news.of_data(path))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _open_mail(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl.fromEncoded(address.encode()))
