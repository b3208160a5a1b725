"""A photo looked at: which part of it, how near, turned how far, in which light."""

from pathlib import Path

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.photo import Photo
from app.domain.place.region import Region
from ui.inspection.table.photo.photo_geometry import PhotoGeometry
from ui.inspection.table.photo.photo_picture import PhotoPicture
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.inspection.table.photo.way import Way


class PhotoLook(QWidget):
    """Knows the look and has its picture; draws nothing itself. All geometry is in device
    pixels."""

    zoomed = Signal(float)  # device pixels per pixel of the original; 0 where the photo fits
    looked = Signal(object)  # PhotoGeometry
    photo_changed = Signal()  # another one is shown now, as it is

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo: Photo | None = None
        self.geometry_now = PhotoGeometry((1, 1), (1, 1))
        self.picture = PhotoPicture(loader, self)
        self.picture.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(48, 48)

    def show_photo(self, photo: Photo, path: Path) -> None:
        """Another photo, whole; path: a picture of it that Tessera made."""
        self.photo = photo
        self._look(PhotoGeometry(self._view_size(), (photo.width, photo.height)))
        self.picture.show(photo, path, self.geometry_now)
        self.photo_changed.emit()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the look through the new size."""
        self._look(self.geometry_now.resized(self._view_size()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.picture.awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.picture.awake(False)

    def _look(self, geometry: PhotoGeometry) -> None:
        if geometry == self.geometry_now:
            return
        self.geometry_now = geometry
        self.zoomed.emit(geometry.scale if self.magnified else 0.0)
        self.picture.look(geometry)
        self.looked.emit(geometry)
        self._redraw()

    def _redraw(self) -> None:
        self.update()

    def _view_size(self) -> tuple[int, int]:
        unit = self.unit
        return max(1, round(self.width() * unit)), max(1, round(self.height() * unit))
