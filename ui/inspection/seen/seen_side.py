"""One of two pictures that are almost the same: zoomed and moved like every photo."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.photo import Photo
from ui import theme
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.widgets.elided_label import ElidedLabel


class SeenSide(QWidget):
    """said: whose it is."""

    def __init__(self, said: str, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PhotoView(loader, self)
        self._said = said
        self.view.setAccessibleName(said)
        title = QLabel(said)
        title.setProperty("role", "table")
        self.facts = ElidedLabel()
        self.facts.setProperty("role", "table-muted")
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        line.addWidget(title)
        line.addWidget(self.facts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.view, 1)
        column.addLayout(line)

    def show_photo(self, photo: Photo, path: Path, facts: str) -> None:
        """The picture, and what is known of it."""
        if self.view.photo is None or self.view.photo.id != photo.id:
            self.view.show_photo(photo, path)
        self.view.show()
        self.facts.setText(facts)
        self.view.setAccessibleName(f"{self._said}, {facts}")

    def show_nothing(self, why: str) -> None:
        """There is no picture."""
        self.view.hide()
        self.facts.setText(why)
