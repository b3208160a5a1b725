"""Takes in what the clipboard holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.domain.words import Arrival
from ui import notices
from ui.inspection.table.dropping.drops import offered, packed

if TYPE_CHECKING:
    from ui.inspection.intake_model import IntakeModel
    from ui.window import MainWindow


class Pasting(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, intake: IntakeModel) -> None:
        super().__init__(window)
        self._window, self._intake = window, intake

    def paste(self) -> None:
        """A photo or files; anything else is told."""
        offer = offered(QGuiApplication.clipboard().mimeData())
        if offer.paths:
            self._intake.add_paths(offer.paths, Arrival.PASTE)
        elif offer.files:
            files = [(file.data, file.name) for file in offer.files]
            self._intake.add_contents(files, Arrival.PASTE)
        elif offer.data:
            self._intake.add_picture(offer.data, self.tr("Pasted picture"), Arrival.PASTE)
        elif offer.pixels is not None:
            pack, name = partial(packed, offer.pixels), self.tr("Pasted picture")
            self._intake.add_packed(pack, name, Arrival.PASTE)
        elif offer.virtual:
            words = self.tr(
                "The other program handed over no file. Save the attachment or the message first, "
                "then add that file; or copy the picture itself and paste it."
            )
            self._window.tell(notices.Notice(words, mood="warn"))
        else:
            self._window.tell(notices.Notice(self.tr("The clipboard holds no photo.")))
