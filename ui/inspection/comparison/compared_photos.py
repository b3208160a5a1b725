"""The photos of the inspection with both answers' boxes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.photo import Photo
from ui import theme
from ui.inspection.comparison.compared_photo import ComparedPhoto
from ui.inspection.comparison.comparison_model import Compared
from ui.inspection.comparison.sides import Side, boxes
from ui.inspection.table.grid.table_grid import cells
from ui.inspection.table.photo.picture_loader import PictureLoader

_CAPTION = 24


class ComparedPhotos(QWidget):
    """All photos at once, or one that fills the room after a double click."""

    clicked = Signal(str)  # finding id, "" beside every box
    hovering = Signal(str)

    def __init__(self, pictures: Callable[[Photo], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._loader = PictureLoader(self)
        self._photos: tuple[Photo, ...] = ()
        self._case: Case | None = None
        self._where: dict[str, str] = {}  # finding id to photo id
        self.filled = ""  # photo id
        self.views: list[ComparedPhoto] = []
        self.setMinimumWidth(320)

    def show_compared(self, compared: Compared) -> None:
        """The inspection's photos with the boxes of both runs."""
        self._case = compared.case
        if compared.inspection.photos != self._photos:
            self._photos, self.filled = compared.inspection.photos, ""
            self._make_views()
        told = (compared.left.assessment.findings, compared.right.assessment.findings)
        self._where = {found.id: found.photo_id for findings in told for found in findings}
        left, right = boxes(compared.left, Side.LEFT), boxes(compared.right, Side.RIGHT)
        for view, photo in zip(self.views, self._photos, strict=True):
            view.set_boxes((*left.get(photo.id, ()), *right.get(photo.id, ())))
        self._lay()

    def light(self, finding_ids: frozenset[str]) -> None:
        """Bring the boxes of these findings forward, and their photo if another one fills."""
        for view in self.views:
            view.light(finding_ids)
        there = next((self._where[each] for each in finding_ids if each in self._where), "")
        if self.filled and there and there != self.filled:
            self.fill(there)

    def hover(self, finding_id: str) -> None:
        """Light one box faintly; "" for none."""
        for view in self.views:
            view.mark("", finding_id)

    def fill(self, photo_id: str) -> None:
        """One photo alone; "" for all."""
        self.filled = photo_id
        for view in self.views:
            view.fit()
        self._lay()

    def back(self) -> bool:
        """From one photo to all; False if all are there."""
        if not self.filled:
            return False
        self.fill("")
        return True

    def close_pictures(self) -> None:
        """End the threads that read pictures."""
        self._loader.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table's ground, and each photo's number and caption under it."""
        tokens, painter = theme.now(), QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.table))
        painter.setFont(theme.tabular(self.font()))
        for view in self.views:
            if view.isVisible() and view.photo is not None and self._case is not None:
                number = self._case.photo_number(view.photo.id)
                name = " ".join((view.photo.caption or view.photo.name).split())
                room = view.geometry().adjusted(2, view.height(), 0, _CAPTION)
                room.setHeight(_CAPTION)
                words = f"{number}   {name}"
                elide = Qt.TextElideMode.ElideRight
                shown = painter.fontMetrics().elidedText(words, elide, room.width())
                painter.setPen(QColor(tokens.table_muted))
                painter.drawText(room, theme.MIDDLE_LEFT, shown)

    def _make_views(self) -> None:
        for view in self.views:
            view.hide()
            view.deleteLater()
        self.views = []
        for photo in self._photos:
            view = ComparedPhoto(self._loader, self)
            view.show_photo(photo, self._pictures(photo))
            view.setAccessibleName(photo.caption or photo.name)
            view.clicked.connect(self.clicked)
            view.hovering.connect(self.hovering)
            view.filling.connect(lambda photo_id=photo.id: self._toggle(photo_id))
            self.views.append(view)

    def _toggle(self, photo_id: str) -> None:
        self.fill("" if self.filled == photo_id else photo_id)

    def _lay(self) -> None:
        room = self.rect().adjusted(theme.M, theme.M, -theme.M, -theme.S)
        shapes = [photo.width / max(1, photo.height) for photo in self._photos]
        for view, place in zip(self.views, cells(shapes, room, _CAPTION), strict=True):
            shown = view.photo is not None and self.filled in ("", view.photo.id)
            view.setGeometry((room if self.filled else place).adjusted(0, 0, 0, -_CAPTION))
            view.setVisible(shown)
        self.update()
