"""One photo with its boxes, painted in device pixels."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.photo import Photo
from app.domain.place.outline import Outline
from app.domain.place.region import Region
from ui import theme
from ui.inspection.table.photo.blackout_paint import paint_blackouts
from ui.inspection.table.photo.box_filter import BoxFilter
from ui.inspection.table.photo.box_places import Box, Placed
from ui.inspection.table.photo.box_set import BoxSet
from ui.inspection.table.photo.photo_boxes import Pencil
from ui.inspection.table.photo.photo_look import PhotoLook
from ui.inspection.table.photo.photo_paint import paint_edge
from ui.inspection.table.photo.picture_loader import PictureLoader


class PhotoCanvas(PhotoLook):
    """Shows; what hands do with it is the view's."""

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(loader, parent)
        self.selected = ""
        self.hovered = ""
        self.ringed = False
        # Before the boxes, and after them.
        self.paint_under: list[Callable[[QPainter], None]] = []
        self.paint_over: list[Callable[[QPainter], None]] = []
        self._boxes = BoxSet()
        self._placed: list[Placed] | None = None
        self._held: tuple[float, Pencil] | None = None
        self._place: Region | None = None

    def show_photo(self, photo: Photo, path: Path) -> None:
        self._boxes, self._place = replace(self._boxes, boxes=(), draft=None), None
        super().show_photo(photo, path)
        self._redraw()  # of a photo that is in another case, too, nothing else is drawn anew

    def set_boxes(self, boxes: tuple[Box, ...]) -> None:
        """The findings on this photo."""
        self._hold(replace(self._boxes, boxes=boxes))

    def set_draft(self, draft: tuple[str, Region | Outline] | None) -> None:
        """Where a finding is being put just now, in the place of what holds."""
        self._hold(replace(self._boxes, draft=draft))

    def set_filter(self, chosen: BoxFilter) -> None:
        """Which boxes are shown."""
        self._hold(replace(self._boxes, filter=chosen))

    def set_bare(self, bare: bool) -> None:
        """No box at all."""
        self._hold(replace(self._boxes, bare=bare))

    @property
    def bare(self) -> bool:
        """Nothing is shown over the photo."""
        return self._boxes.bare

    @property
    def chosen(self) -> Box | None:
        """The selected finding's box, if it is to be seen on this photo."""
        return self.box(self.selected)

    def box(self, finding_id: str) -> Box | None:
        """That finding's box, if it is to be seen on this photo."""
        return self._boxes.find(finding_id)

    def mark(self, selected: str, hovered: str) -> None:
        """Which box stands out and which is lit; "" for none."""
        if (selected, hovered) == (self.selected, self.hovered):
            return
        self.selected, self.hovered = selected, hovered
        self._redraw()

    def set_place(self, place: Region | None) -> None:
        """A place the reasoning speaks of."""
        if place != self._place:
            self._place = place
            self.update()

    @property
    def placed(self) -> list[Placed]:
        """The boxes to be seen now, with their tags."""
        if self._placed is None:
            marked = (self.selected, self.hovered)
            self._placed = self._pencil().place(
                self._boxes.shown(self.selected), self.geometry_now, marked
            )
        return self._placed

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._held = None
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Photo, boxes, then the corners rounded off."""
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1 / self.unit, 1 / self.unit)
        whole = QRect(0, 0, *self.geometry_now.view)
        painter.fillRect(whole.adjusted(0, 0, 1, 1), QColor(tokens.table_well))
        self.picture.paint(painter, self.unit, self.font())
        hidden = self.photo.blackouts if self.photo else ()
        paint_blackouts(painter, hidden, self.geometry_now, self.unit)
        for paint in self.paint_under:
            paint(painter)
        self._paint_boxes(painter)
        if self._place is not None and not self._boxes.bare:
            self._pencil().draw_place(painter, self._place, self.geometry_now)
        for paint in self.paint_over:
            paint(painter)
        paint_edge(painter, QRectF(whole), self.unit, self.ringed)

    def _paint_boxes(self, painter: QPainter) -> None:
        pencil, visible = self._pencil(), QRectF(self.geometry_now.visible)
        # What is selected is painted last, over its neighbours.
        for forward in (False, True):
            group = [p for p in self.placed if (p.box.finding_id == self.selected) is forward]
            self._paint_hover(painter, group)
            pencil.draw(painter, group, visible, forward)

    def _paint_hover(self, painter: QPainter, group: Sequence[Placed]) -> None:
        for each in group:
            if each.box.finding_id == self.hovered:
                self._pencil().draw_hover(painter, each)

    def _pencil(self) -> Pencil:
        """Kept, because it keeps what it has drawn."""
        if self._held is None or self._held[0] != self.unit:
            self._held = (self.unit, self._made_pencil())
        return self._held[1]

    def _made_pencil(self) -> Pencil:
        return Pencil(self.font(), self.unit)

    def _hold(self, boxes: BoxSet) -> None:
        if boxes != self._boxes:
            self._boxes = boxes
            self._redraw()

    def _redraw(self) -> None:
        self._placed = None
        self.update()
