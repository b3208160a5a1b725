"""What is copied for other programs: a finding as text, a photo with its boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from ui import news
from ui.widgets.file_choice import choose_picture_target

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow


class Copying(QObject):
    """One per window. written: told where a file went that was written last."""

    def __init__(self, window: MainWindow, models: Models, written: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._model, self._written = window, models.sharing, written
        self._case = models.case
        window.table.grid.copy_boxes.connect(self._model.show_photo)
        window.table.grid.save_boxes.connect(self._choose)
        self._model.text_made.connect(self._copy_text)
        self._model.picture_made.connect(self._copy_picture)
        self._model.picture_written.connect(self._told)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the name of its key."""
        return {"copy_finding": self._model.tell_finding}

    def _choose(self, photo_id: str) -> None:
        case = self._case.case
        name = f"{case.number} {case.photo_number(photo_id)}"
        choose_picture_target(
            self._window, name, lambda path: self._model.write_photo(photo_id, path)
        )

    def _copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.tell(news.of_copied_finding())

    def _copy_picture(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._window.tell(news.of_copied_photo())

    def _told(self, path: str) -> None:
        self._written(path)
        self._window.tell(news.of_data(path))
