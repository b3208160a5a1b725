"""Squares of originals as they have come, as many as memory allows; the rest is asked for."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.domain.photo import Photo
from app.domain.place.tile_set import MOST_TILES, TileSet

# Twelve megapixels: a usual photo whole, or what one view may hold of a larger one.
_BUDGET_BYTES = 48 * 1024 * 1024

Key = tuple[str, int, bool, tuple[int, int]]  # SHA-256 of the original, step, edges, tile


class TilePixels(QObject):
    """wanted asks for what is lacking, once; come() brings it. Where nobody hears, photos are shown
    by the pictures Tessera made of them."""

    wanted = Signal(object, object)  # Photo, TileSet
    came = Signal(str)  # SHA-256

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: dict[str, TileSet] = {}

    def get(
        self, sha256: str, step: int, tile: tuple[int, int], edges: bool = False
    ) -> QImage | None:
        """None for what has not come, or was given up for others."""
        key = (sha256, step, edges, tile)
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def want(
        self, photo: Photo, step: int, tiles: Iterable[tuple[int, int]], edges: bool = False
    ) -> None:
        """Ask for what of it is not there; what was asked for last and is no longer looked at need
        not come."""
        lacking = tuple(t for t in tiles if (photo.sha256, step, edges, t) not in self._kept)
        asked = TileSet(step, lacking[:MOST_TILES], edges)
        if lacking and self._asked.get(photo.sha256) != asked:
            self._asked[photo.sha256] = asked
            self.wanted.emit(photo, asked)

    def come(
        self, sha256: str, asked: TileSet, pixels: Sequence[tuple[int, int, memoryview]]
    ) -> None:
        """For each tile asked for its width, height and RGB bytes; none where they can't be had."""
        for tile, (width, height, data) in zip(asked.tiles, pixels, strict=False):
            image = QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888)
            # A copy of its own, in the format that is quickest to draw.
            key = (sha256, asked.step, asked.edges, tile)
            self._kept[key] = image.convertToFormat(QImage.Format.Format_RGB32)
        if pixels and self._asked.get(sha256) == asked:
            del self._asked[sha256]
        used = sum(each.sizeInBytes() for each in self._kept.values())
        while used > _BUDGET_BYTES:
            used -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.came.emit(sha256)

    def forget(self) -> None:
        """Drop everything."""
        self._kept.clear()
        self._asked.clear()
