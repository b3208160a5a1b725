"""Which pixels of an original somebody looks at."""

from dataclasses import dataclass

TILE = 512  # pixels of a side
STEPS = (1, 2, 4, 8)
# So many at a time: 19 MB, which also keeps the largest photo within its share of memory.
MOST_TILES = 24


@dataclass(frozen=True, slots=True)
class TileSet:
    """step: the photo is taken at 1/step of its size (one of STEPS); tiles: (column, row) of each
    square of TILE pixels of that; the last ones of a row or column are smaller. edges: brought
    out."""

    step: int
    tiles: tuple[tuple[int, int], ...]
    edges: bool = False

    def sizes(self, photo: tuple[int, int]) -> list[tuple[int, int]]:
        """(width, height) of each tile of an upright photo of that size."""
        boxes = (box_of(tile, reduced(*photo, self.step)) for tile in self.tiles)
        return [(right - left, bottom - top) for left, top, right, bottom in boxes]

    def as_list(self) -> list[object]:
        """The plain form in which it goes to the decoding child."""
        return [self.step, [list(tile) for tile in self.tiles], self.edges]


def tile_set_from(told: list[object]) -> TileSet:
    """The set whose plain form that is. Raises ValueError and TypeError for anything else."""
    step, tiles, edges = told
    if not (isinstance(step, int) and isinstance(tiles, list)) or step not in STEPS:
        raise ValueError(told)
    read = tuple((int(column), int(row)) for column, row in tiles)
    if not 0 < len(read) <= MOST_TILES or min(map(min, read)) < 0:
        raise ValueError(told)
    return TileSet(step, read, edges is True)


def reduced(width: int, height: int, step: int) -> tuple[int, int]:
    """The photo's size at 1/step."""
    return -(-width // step), -(-height // step)


def box_of(tile: tuple[int, int], size: tuple[int, int]) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) of a tile in a photo of that (reduced) size. Raises ValueError
    for one beside it."""
    left, top = tile[0] * TILE, tile[1] * TILE
    if left >= size[0] or top >= size[1]:
        raise ValueError(tile)
    return left, top, min(size[0], left + TILE), min(size[1], top + TILE)
