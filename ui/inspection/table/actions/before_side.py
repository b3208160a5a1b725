"""One of two photos, the earlier or the later: the photo, and a line to turn to others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.photo import Photo
from ui import theme
from ui.inspection.table.photo import photo_words
from ui.inspection.table.photo.box_places import Box
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.inspection.table.photo.small_map import SmallMap
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton


class BeforeSide(QWidget):
    """said: «Before» or «After»."""

    turned = Signal()  # another photo is shown
    ways = Signal()  # how it is looked at is to be chosen

    def __init__(self, said: str, loader: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = PhotoView(loader, self)
        self.map = SmallMap(self.view)
        self._case: Case | None = None
        self._photos: tuple[Photo, ...] = ()
        self._pictures: Callable[[Photo], Path] = lambda _: Path()
        self._said = said
        self._told = ElidedLabel()
        self._told.setProperty("role", "table-muted")
        self._back = IconButton("before", self.tr("Previous photo"), "table", self)
        self._on = IconButton("after", self.tr("Next photo"), "table", self)
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._light = IconButton("light", self.tr("Ways to look at both (V)"), "table", self)
        self._light.clicked.connect(self.ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.view, 1)
        column.addLayout(self._line())

    @property
    def photo_id(self) -> str:
        """Of the photo that is shown."""
        return self.view.photo.id if self.view.photo else ""

    def has(self, photo_id: str) -> bool:
        """The photo is one of this side."""
        return any(photo.id == photo_id for photo in self._photos)

    def show_photos(
        self, case: Case, photos: tuple[Photo, ...], pictures: Callable[[Photo], Path]
    ) -> None:
        """Those of this side, one of which is shown."""
        self._case, self._photos, self._pictures = case, photos, pictures
        several = len(photos) > 1
        self._back.setVisible(several)
        self._on.setVisible(several)

    def show_photo(self, photo_id: str, boxes: dict[str, tuple[Box, ...]]) -> None:
        """That one of them, the first where it is not there."""
        photo = next((p for p in self._photos if p.id == photo_id), self._photos[0])
        if photo.id != self.photo_id:
            self.view.show_photo(photo, self._pictures(photo))
        self.view.photo = photo
        self.view.set_boxes(boxes.get(photo.id, ()))
        number = self._case.photo_number(photo.id) if self._case else 0
        taken = photo_words.taken(photo, short=True)
        facts = (str(number), photo.caption or photo.name, taken)
        self._told.setText("  ·  ".join(" ".join(fact.split()) for fact in facts if fact))
        self.view.setAccessibleName(f"{self._said}, {self._told.text()}")

    def turn(self, steps: int) -> None:
        """So many photos of this side on, round and round."""
        ids = [photo.id for photo in self._photos]
        place = (ids.index(self.photo_id) + steps) % len(ids)
        self.view.show_photo(self._photos[place], self._pictures(self._photos[place]))
        self.turned.emit()

    def _line(self) -> QHBoxLayout:
        title, row = QLabel(self._said), QHBoxLayout()
        title.setProperty("role", "table")
        row.setSpacing(theme.S)
        row.addWidget(title)
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(self._light)
        for button in (self._back, self._on):
            # Both sides are of one height, with and without other photos.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            row.addWidget(button)
        return row
