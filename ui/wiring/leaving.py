"""What goes when another case comes onto the table, however it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import notices
from ui.about_case import close_about_case

if TYPE_CHECKING:
    from app.domain.case import Case
    from app.errors import AppError
    from ui.models import Models
    from ui.window import MainWindow


class Leaving(QObject):
    """One per window. A scan, a file handed over by the system, a list beside the window: none of
    them knows what is being typed or asked about the case that lies there."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window = window
        models.case.leaving.connect(self._leave)
        models.case.left_failed.connect(self._failed)
        for asked in (models.analysis, models.conversation):
            asked.left_failed.connect(
                lambda error, connection: models.settings.note_failure(connection, error)
            )

    def _leave(self) -> None:
        close_about_case(self._window)
        self._window.flush()
        if self._window.banner.of_case and self._window.banner.isVisible():
            self._window.banner.dismiss()

    def _failed(self, error: AppError, case: Case) -> None:
        self._window.tell(notices.of_left(error, case.number))
