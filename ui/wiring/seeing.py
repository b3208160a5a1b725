"""The other cases that have a picture: in a dialog, or in the list on the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.about_case import about_case

if TYPE_CHECKING:
    from app.domain.photo import Photo
    from app.domain.seen import Seen
    from ui.inspection.case_model import CaseModel
    from ui.inspection.seen.seen_dialog import SeenDialog
    from ui.inspection.seen.seen_model import SeenModel
    from ui.window import MainWindow


class Seeing(QObject):
    """One dialog at a time."""

    case_wanted = Signal(str)  # case id

    def __init__(self, window: MainWindow, case: CaseModel, model: SeenModel) -> None:
        super().__init__(window)
        self._window, self._case, self._model = window, case, model
        self.dialog: SeenDialog | None = None
        window.table.seen_wanted.connect(model.look)
        window.panel.before.seen_wanted.connect(model.look)
        window.table.alike_wanted.connect(model.gather)
        model.gathered.connect(window.case_list.show_pictured)
        model.looked.connect(self._show)
        model.other.connect(self._show_other)

    def _show(self, photo: Photo, found: tuple[Seen, ...]) -> None:
        from ui.inspection.seen.seen_dialog import SeenDialog

        number = self._case.case.photo_number(photo.id)
        if not number:
            return  # its case was left meanwhile
        if self.dialog is None:
            dialog = self.dialog = about_case(SeenDialog(self._window.table.pictures, self._window))
            dialog.wanted.connect(self._model.look_at)
            dialog.case_wanted.connect(self.case_wanted)
            dialog.finished.connect(self._closed)
            dialog.open()
        self.dialog.show_found(photo, number, found)

    def _show_other(self, seen: Seen, photo: Photo | None) -> None:
        if self.dialog is not None:
            self.dialog.show_other(seen, photo)

    def _closed(self) -> None:
        self.dialog = None
