"""The picture behind one photo's view: asked for as it is looked at, painted as it has come."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QFont, QImage, QPainter

from ui.inspection.table.photo_geometry import PhotoGeometry
from ui.inspection.table.photo_paint import paint_missing
from ui.inspection.table.picture_loader import PictureLoader

# While a person drags a splitter the old picture is stretched; then the right one is read.
_SETTLE_MS = 60


class PhotoPicture(QObject):
    """geometry: how the photo was looked at last; nothing is read before awake()."""

    changed = Signal()

    def __init__(self, loader: PictureLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._loader = loader
        self._path: Path | None = None
        self.image: QImage | None = None  # null where it can't be read
        self._geometry = PhotoGeometry((1, 1), (1, 1))
        self._awake = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._fetch)
        loader.loaded.connect(self._arrived)

    def show(self, path: Path, geometry: PhotoGeometry) -> None:
        """Another photo; path: a picture of it that Tessera made."""
        self._path, self.image, self._geometry = path, None, geometry
        self._fetch()

    def look(self, geometry: PhotoGeometry) -> None:
        """The same photo, seen otherwise."""
        self._geometry = geometry
        self._settle.start()

    def awake(self, awake: bool) -> None:
        """Nothing is read for a photo nobody sees."""
        self._awake = awake
        self._fetch()

    def paint(self, painter: QPainter, unit: float, font: QFont) -> None:
        """What there is of it by now."""
        target, image = self._geometry.rect, self.image
        if image is None or image.isNull():
            words = self.tr("No picture") if image is not None else ""
            paint_missing(painter, target, unit, font, words)
            return
        # Above 1:1 a person who has zoomed in is to see pixels, not what a filter makes of them.
        sharp = self._geometry.zoom > 1 and target.width() >= image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not sharp)
        painter.drawImage(target, image)

    def _wanted(self) -> QSize:
        """Read at the size of the whole photo in the view, at twice that, or all there is."""
        fit = self._geometry.fitted().rect.size()
        if self._geometry.zoom <= 1:
            return fit
        return fit * 2 if self._geometry.zoom <= 2 else QSize(*self._geometry.photo)

    def _fetch(self) -> None:
        if self._path is None or not self._awake:
            return
        image = self._loader.ask(self._path, self._wanted())
        if image is not None:
            self.image = image
            self.changed.emit()

    def _arrived(self, path: str, width: int) -> None:
        if self._path is not None and path == str(self._path) and width == self._wanted().width():
            self._fetch()
