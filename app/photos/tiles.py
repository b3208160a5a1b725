"""Squares of an original, full or reduced, as they are looked at. Runs in the decoding child."""

from pathlib import Path

from PIL import Image

from app.domain.place.tile_set import TileSet, box_of
from app.photos.decode import opened
from app.photos.light import MARGIN, brought_out
from app.photos.lying import Box, Lying


def tiles(path: Path, wanted: TileSet) -> list[bytes]:
    """The squares' pixels, row by row, 3 bytes each: RGB in sRGB, upright. Raises PhotoRefused,
    ValueError for a square beside the photo, or whatever the decoders raise."""
    lying = opened(path, lambda _width, _height: wanted.step)
    made = _brought_out if wanted.edges else _tile
    return [made(lying, box_of(tile, lying.size)).tobytes() for tile in wanted.tiles]


def _tile(lying: Lying, box: Box) -> Image.Image:
    return lying.finished(lying.raw(box))


def _brought_out(lying: Lying, box: Box) -> Image.Image:
    """With its surroundings, so that neighbours still meet."""
    left, top = max(0, box[0] - MARGIN), max(0, box[1] - MARGIN)
    right, bottom = min(lying.size[0], box[2] + MARGIN), min(lying.size[1], box[3] + MARGIN)
    picture = brought_out(_tile(lying, (left, top, right, bottom)))
    return picture.crop((box[0] - left, box[1] - top, box[2] - left, box[3] - top))
