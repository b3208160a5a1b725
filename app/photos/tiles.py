"""Squares of an original, full or reduced, as they are looked at. Runs in the decoding child."""

from pathlib import Path

from app.domain.tile_set import TileSet, box_of
from app.photos.decode import opened


def tiles(path: Path, wanted: TileSet) -> list[bytes]:
    """The squares' pixels, row by row, 3 bytes each: RGB in sRGB, upright. Raises PhotoRefused,
    ValueError for a square beside the photo, or whatever the decoders raise."""
    lying = opened(path, lambda _width, _height: wanted.step)
    boxes = [box_of(tile, lying.size) for tile in wanted.tiles]
    return [lying.finished(lying.raw(box)).tobytes() for box in boxes]
