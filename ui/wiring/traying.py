"""Opens the dialog of the watched folder beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.inspection.tray.tray_dialog import TrayDialog

if TYPE_CHECKING:
    from pathlib import Path

    from ui.inspection.tray.tray_model import TrayModel
    from ui.inspection.tray.tray_state import Tray
    from ui.window import MainWindow


class Traying(QObject):
    """One dialog at a time."""

    batch_wanted = Signal(object)  # the groups, of each a case
    going_on_wanted = Signal(str)  # with what arrives in that folder
    batches_wanted = Signal()

    def __init__(self, window: MainWindow, model: TrayModel) -> None:
        super().__init__(window)
        self._window, self._model = window, model
        self.dialog: TrayDialog | None = None
        model.tray_changed.connect(self._changed)
        model.glimpsed.connect(self._glimpsed)

    def begin(self) -> None:
        """Show what waits."""
        if self.dialog is None:
            dialog = self.dialog = TrayDialog(self._window)
            dialog.take.connect(self._take)
            dialog.leave_out.connect(self._model.leave_out)
            dialog.put_back.connect(self._model.put_back)
            dialog.pictures_wanted.connect(self._model.glimpse)
            dialog.batch_wanted.connect(self._batch)
            dialog.going_on_wanted.connect(self._go_on)
            dialog.batches_wanted.connect(self._show_batches)
            dialog.finished.connect(self._closed)
            dialog.show_tray(self._model.tray)
            dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _take(self, group: list[Path], new_case: bool) -> None:
        self._window.flush()
        self._model.take(group, new_case)

    def _batch(self) -> None:
        groups = self._model.tray.groups
        self._close()
        self.batch_wanted.emit(groups)

    def _go_on(self) -> None:
        self._close()
        self.going_on_wanted.emit(self._model.tray.folder)

    def _show_batches(self) -> None:
        self._close()
        self.batches_wanted.emit()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _changed(self, tray: Tray) -> None:
        if self.dialog is not None:
            self.dialog.show_tray(tray)

    def _glimpsed(self, path: Path, jpeg: bytes) -> None:
        if self.dialog is not None:
            self.dialog.show_picture(path, jpeg)

    def _closed(self) -> None:
        self.dialog = None
