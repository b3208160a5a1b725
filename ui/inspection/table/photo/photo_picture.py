"""The picture behind one photo's view: asked for as it is looked at, painted as it has come."""

from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QFont, QImage, QPainter

from app.domain.light import Light
from app.domain.photo import Photo
from app.domain.place.tile_set import STEPS
from ui.inspection.table.photo.lit_paint import paint_lit
from ui.inspection.table.photo.photo_geometry import PhotoGeometry
from ui.inspection.table.photo.photo_paint import paint_missing
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.inspection.table.photo.tile_plan import squares, step_for, wanted

# While a person drags a splitter the old picture is stretched; then the right one is read.
_SETTLE_MS = 60
_SMOOTH = QPainter.RenderHint.SmoothPixmapTransform


class PhotoPicture(QObject):
    """The whole as the picture Tessera made of it and, where that is not sharp enough, squares of
    the original over it. Nothing is read before awake()."""

    changed = Signal()

    def __init__(self, loader: PictureLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._loader = loader
        self._photo: Photo | None = None
        self._path = Path()
        self.image: QImage | None = None  # null where it can't be read
        self.dropped = False  # it was deleted, as the office keeps it no longer
        self._geometry = PhotoGeometry((1, 1), (1, 1))
        self._light = Light()
        self._awake = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._fetch)
        loader.loaded.connect(self._arrived)
        loader.tiles.came.connect(self._came)

    def show(self, photo: Photo, path: Path, geometry: PhotoGeometry) -> None:
        """Another photo; path: a picture of it that Tessera made."""
        self._photo, self._path = photo, path
        self.image, self._geometry, self._light = None, geometry, Light()
        self._fetch()

    def set_light(self, light: Light) -> None:
        """The same photo in another light."""
        self._light = light
        self._fetch()
        self.changed.emit()

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
        geometry, image = self._geometry, self.image
        if image is None or image.isNull():
            why = self.tr("Deleted, its time is over") if self.dropped else self.tr("No picture")
            words = why if image is not None else ""
            paint_missing(painter, geometry.rect, unit, font, words)
            return
        self._paint_lit(painter, geometry, QRect(0, 0, *geometry.view), image)

    def paint_near(self, painter: QPainter, geometry: PhotoGeometry, area: QRect) -> None:
        """The same seen otherwise for once, of which that area of the view is to be seen; what
        that lacks is asked for."""
        if self.image is not None and not self.image.isNull():
            self._paint_lit(painter, geometry, area, self.image)
            self._want_tiles(geometry)

    @property
    def lacking(self) -> bool:
        """Squares that would make what is seen sharp have not come yet."""
        if self.image is None:
            return True
        level = self._geometry.level
        return self._lacks(level, step_for(level, self.image.width()))

    def _paint_lit(
        self, painter: QPainter, geometry: PhotoGeometry, area: QRect, image: QImage
    ) -> None:
        level = geometry.level
        paint_lit(painter, geometry, self._light, area, lambda on: self._paint(on, level, image))

    def _paint(self, painter: QPainter, geometry: PhotoGeometry, image: QImage) -> None:
        # Above 1:1 a person who has zoomed in is to see pixels, not what a filter makes of them.
        sharp = geometry.zoom > 1 and geometry.rect.width() >= image.width()
        painter.setRenderHint(_SMOOTH, not sharp)
        painter.drawImage(geometry.rect, image)
        step = step_for(geometry, image.width())
        if not step or self._photo is None:
            return
        painter.setRenderHint(_SMOOTH, geometry.rect.width() * step < self._photo.width)
        # Coarser ones below, for as long as finer ones are on their way.
        lacks = self._lacks(geometry, step)
        coarser = [each for each in reversed(STEPS) if each > step] if lacks else []
        for each in (*coarser, step):
            for square in squares(geometry, each):
                found = self._tile(each, square.tile)
                if found is not None:
                    painter.drawImage(square.rect, found)

    def _lacks(self, geometry: PhotoGeometry, step: int) -> bool:
        tiles = (each.tile for each in (squares(geometry, step) if step else ()))
        return any(self._tile(step, tile) is None for tile in tiles)

    def _tile(self, step: int, tile: tuple[int, int]) -> QImage | None:
        sha256 = self._photo.sha256 if self._photo else ""
        return self._loader.tiles.get(sha256, step, tile, self._light.edges)

    def _wanted(self) -> QSize:
        """Read at the size of the whole photo in the view, at twice that, or all there is."""
        fit = self._geometry.fitted().level.rect.size()
        if self._geometry.zoom <= 1:
            return fit
        return fit * 2 if self._geometry.zoom <= 2 else QSize(*self._geometry.photo)

    def _fetch(self) -> None:
        if self._photo is None or not self._awake:
            return
        image = self._loader.ask(self._path, self._wanted(), self._light.edges)
        if image is not None:
            self.image = image
            self.changed.emit()
            self._want_tiles(self._geometry)

    def _arrived(self, path: str, width: int) -> None:
        if path == str(self._path) and width == self._wanted().width():
            self._fetch()

    def _came(self, sha256: str) -> None:
        if self._photo is not None and sha256 == self._photo.sha256 and self._awake:
            self.changed.emit()
            self._want_tiles(self._geometry)

    def _want_tiles(self, geometry: PhotoGeometry) -> None:
        image, photo = self.image, self._photo
        if image is None or image.isNull() or photo is None:
            return
        level = geometry.level
        if step := step_for(level, image.width()):
            tiles = [each.tile for each in wanted(level, step)]
            self._loader.tiles.want(photo, step, tiles, self._light.edges)
