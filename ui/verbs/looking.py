"""Opens the panel that shows what is sent, over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.about_case import about_case
from ui.inspection.sent.sent_panel import SentPanel

if TYPE_CHECKING:
    from app.settings.connection import Connection
    from ui.inspection.sent.sent_model import SentModel
    from ui.window import MainWindow


class Looking(QObject):
    """One panel at a time; analyse: it was pressed in there."""

    analyse = Signal()

    def __init__(self, window: MainWindow, model: SentModel) -> None:
        super().__init__(window)
        self._window, self._model = window, model
        self.panel: SentPanel | None = None

    def look(self) -> None:
        """Show what an analysis would send; everything typed so far counts."""
        if self.panel is not None:
            return
        self._window.flush()
        panel = self.panel = about_case(SentPanel(_host, self._window))
        self._model.previewed.connect(panel.show_previews)
        self._model.failed_to.connect(panel.show_failure)
        panel.analyse.connect(self.analyse)
        panel.finished.connect(self._closed)
        panel.open()
        self._model.look()

    def _closed(self) -> None:
        self._model.stop()
        self.panel = None


def _host(connection: Connection) -> str:
    return connection.host
