"""One photo with its boxes, painted in device pixels."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.outline import Outline
from app.domain.photo import Photo
from app.domain.region import Region
from ui import theme
from ui.inspection.table.blackout_paint import paint_blackouts
from ui.inspection.table.box_filter import BoxFilter
from ui.inspection.table.box_places import Box, Placed
from ui.inspection.table.box_set import BoxSet
from ui.inspection.table.photo_boxes import Pencil
from ui.inspection.table.photo_geometry import PhotoGeometry
from ui.inspection.table.photo_paint import paint_edge
from ui.inspection.table.photo_picture import PhotoPicture
from ui.inspection.table.picture_loader import PictureLoader
from ui.inspection.table.way import Way


class PhotoCanvas(QWidget):
    """Shows; what hands do with it is the view's. All geometry is in device pixels."""

    zoomed = Signal(float)  # device pixels per pixel of the original; 0 where the photo fits
    looked = Signal(object)  # PhotoGeometry
    photo_changed = Signal()  # another one is shown now, as it is

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo: Photo | None = None
        self.selected = ""
        self.hovered = ""
        self.ringed = False
        self.geometry_now = PhotoGeometry((1, 1), (1, 1))
        # Before the boxes, and after them.
        self.paint_under: list[Callable[[QPainter], None]] = []
        self.paint_over: list[Callable[[QPainter], None]] = []
        self.picture = PhotoPicture(loader, self)
        self.picture.changed.connect(self.update)
        self._boxes = BoxSet()
        self._placed: list[Placed] | None = None
        self._held: tuple[float, Pencil] | None = None
        self._place: Region | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(48, 48)

    def show_photo(self, photo: Photo, path: Path) -> None:
        """Another photo, whole; path: a picture of it that Tessera made."""
        self.photo = photo
        self._boxes, self._place = replace(self._boxes, boxes=(), draft=None), None
        self._look(PhotoGeometry(self._view_size(), (photo.width, photo.height)))
        self.picture.show(photo, path, self.geometry_now)
        self.photo_changed.emit()

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

    def bring(self, region: Region) -> None:
        """Make sure the region is to be seen, moving no more than needed."""
        self._look(self.geometry_now.showing(region))

    def follow(self, geometry: PhotoGeometry) -> None:
        """Another photo was looked at that way: the same here."""
        self._look(self.geometry_now.like(geometry))

    def look_in(self, way: Way) -> None:
        """The same photo looked at in another way."""
        self.picture.set_light(way.light)
        self._look(self.geometry_now.turned(way.turns))

    def fit(self) -> None:
        """The whole photo."""
        self._look(self.geometry_now.fitted())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Around a point in device pixels, else around the middle."""
        middle = QPointF(self.geometry_now.view[0] / 2, self.geometry_now.view[1] / 2)
        self._look(self.geometry_now.zoomed(factor, at or middle))

    def push(self, dx: float, dy: float) -> None:
        """The photo, by so many device pixels."""
        self._look(self.geometry_now.moved(dx, dy))

    @property
    def magnified(self) -> bool:
        """Nearer than the whole photo."""
        return self.geometry_now.zoom > 1

    @property
    def unit(self) -> float:
        """Device pixels per pixel of the screen's own measure."""
        return self.devicePixelRatioF()

    @property
    def placed(self) -> list[Placed]:
        """The boxes to be seen now, with their tags."""
        if self._placed is None:
            marked = (self.selected, self.hovered)
            self._placed = self._pencil().place(
                self._boxes.shown(self.selected), self.geometry_now, marked
            )
        return self._placed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the look through the new size."""
        self._look(self.geometry_now.resized(self._view_size()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.picture.awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.picture.awake(False)

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
        for each in sorted(self.placed, key=lambda p: p.box.finding_id == self.selected):
            if each.box.finding_id == self.hovered:
                pencil.draw_hover(painter, each)
            pencil.draw(painter, each, visible, each.box.finding_id == self.selected)

    def _pencil(self) -> Pencil:
        """Kept, because it keeps what it has drawn."""
        if self._held is None or self._held[0] != self.unit:
            self._held = (self.unit, self._made_pencil())
        return self._held[1]

    def _made_pencil(self) -> Pencil:
        return Pencil(self.font(), self.unit)

    def _look(self, geometry: PhotoGeometry) -> None:
        if geometry == self.geometry_now:
            return
        self.geometry_now = geometry
        self.zoomed.emit(geometry.scale if self.magnified else 0.0)
        self.picture.look(geometry)
        self.looked.emit(geometry)
        self._redraw()

    def _hold(self, boxes: BoxSet) -> None:
        if boxes != self._boxes:
            self._boxes = boxes
            self._redraw()

    def _redraw(self) -> None:
        self._placed = None
        self.update()

    def _view_size(self) -> tuple[int, int]:
        unit = self.unit
        return max(1, round(self.width() * unit)), max(1, round(self.height() * unit))
