"""Opens the dialog for photos from a phone beside the window, and ends the serving with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.inspection.phone.phone_dialog import PhoneDialog
from ui.inspection.phone.phone_model import Over, Phone

if TYPE_CHECKING:
    from ui.inspection.phone.phone_model import PhoneModel
    from ui.window import MainWindow


class Phoning(QObject):
    """One dialog at a time."""

    def __init__(self, window: MainWindow, model: PhoneModel) -> None:
        super().__init__(window)
        self._window, self._model = window, model
        self.dialog: PhoneDialog | None = None

    def begin(self) -> None:
        """Serve the page for the open case, and show where it is opened."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        dialog = self.dialog = PhoneDialog(self._window)
        self._model.phone_changed.connect(self._changed)
        dialog.again.connect(self._model.start)
        dialog.finished.connect(self._closed)
        dialog.show()
        self._model.start()

    def _changed(self, phone: Phone) -> None:
        if self.dialog is None:
            return
        self.dialog.show_phone(phone)
        if phone.over is Over.LEFT:
            self.dialog.close()

    def _closed(self) -> None:
        self._model.phone_changed.disconnect(self._changed)
        self._model.stop()
        self.dialog = None
