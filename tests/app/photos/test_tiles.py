"""Squares of an original are its own pixels, however it lies in the file."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.domain.place.tile_set import MOST_TILES, TILE, TileSet, reduced, tile_set_from
from app.errors import PhotoRefused, Refusal
from app.photos.child import answer, request
from app.photos.decode import decode
from app.photos.light import brought_out
from app.photos.prepared import unpack_tiles
from app.photos.tiles import tiles
from tests.helpers.photos import laid, oriented, photo_like, saved
from tests.helpers.shared import needs_shared, shared

WIDE = photo_like(1200, 700)
ALL = tuple((column, row) for row in range(2) for column in range(3))


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "photo"
    path.write_bytes(data)
    return path


def _whole(path: Path, size: tuple[int, int], step: int = 1, edges: bool = False) -> Any:
    """All tiles put together again, as an array."""
    across, down = (-(-side // TILE) for side in reduced(*size, step))
    every = tuple((column, row) for row in range(down) for column in range(across))
    look = TileSet(step, every, edges)
    made = zip(look.sizes(size), tiles(path, look), strict=True)
    flat = [np.frombuffer(data, np.uint8).reshape(h, w, 3) for (w, h), data in made]
    rows = [np.hstack(flat[row * across : (row + 1) * across]) for row in range(down)]
    return np.vstack(rows)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_every_orientation_of_every_format(tmp_path: Path, orientation: int, kind: str) -> None:
    options = {"lossless": True} if kind == "WEBP" else {}
    lying = laid(WIDE, orientation)
    path = _file(tmp_path, saved(lying, kind, exif=oriented(orientation), **options))
    whole = decode(path, 10**9, 10**9).picture
    assert whole.size == WIDE.size
    assert np.array_equal(_whole(path, WIDE.size), np.asarray(whole))


@pytest.mark.parametrize("step", [2, 4, 8])
@pytest.mark.parametrize("orientation", [1, 6, 7])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_reduced_ones_show_the_same(tmp_path: Path, step: int, orientation: int, kind: str) -> None:
    photo = photo_like(1200, 704)
    path = _file(tmp_path, saved(laid(photo, orientation), kind, exif=oriented(orientation)))
    made = _whole(path, photo.size, step).astype(int)
    expected = np.asarray(photo.reduce(step)).astype(int)
    assert np.abs(made - expected).mean() < 3


@pytest.mark.parametrize("step", [2, 8])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_odd_sizes_are_rounded_up(tmp_path: Path, step: int, kind: str) -> None:
    photo = photo_like(1201, 701)
    path = _file(tmp_path, saved(laid(photo, 8), kind, exif=oriented(8)))
    made = _whole(path, photo.size, step)
    assert made.shape == (-(-701 // step), -(-1201 // step), 3)


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("step", [1, 2])
def test_edges_are_brought_out_as_if_there_were_no_squares(
    tmp_path: Path, orientation: int, step: int
) -> None:
    photo = photo_like(1200, 704)
    path = _file(tmp_path, saved(laid(photo, orientation), "PNG", exif=oriented(orientation)))
    plain = Image.fromarray(_whole(path, photo.size, step))
    made = _whole(path, photo.size, step, edges=True)
    apart = np.abs(made.astype(int) - np.asarray(brought_out(plain)).astype(int))
    assert apart.max() <= (0 if step == 1 else 3), "making it smaller rounds by one"
    assert made.astype(float).std() > np.asarray(plain).astype(float).std()


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "CMYK", "1"])
def test_every_kind_of_pixel(tmp_path: Path, mode: str) -> None:
    kind = {"CMYK": "JPEG", "L": "JPEG"}.get(mode, "PNG")
    path = _file(tmp_path, saved(WIDE.convert(mode), kind))
    whole = np.asarray(decode(path, 10**9, 10**9).picture)
    assert np.array_equal(_whole(path, WIDE.size), whole)


@needs_shared
def test_heic(tmp_path: Path) -> None:
    path = shared("photos", "heic_iphone13promax_01.heic")
    whole = decode(path, 10**9, 10**9)
    size = whole.width, whole.height
    assert np.array_equal(_whole(path, size), np.asarray(whole.picture))


@needs_shared
@pytest.mark.parametrize("name", ["jpeg_zeros_tail.jpg", "jpeg_40_bitflips.jpg"])
def test_a_damaged_jpeg_is_shown_as_far_as_it_goes(name: str) -> None:
    path = shared("hostile", name)
    whole = decode(path, 10**9, 10**9)
    assert whole.damaged
    size = whole.width, whole.height
    assert np.array_equal(_whole(path, size), np.asarray(whole.picture))


def test_the_child_answers_with_pixels_of_the_agreed_sizes(tmp_path: Path) -> None:
    path, look = _file(tmp_path, saved(WIDE)), TileSet(1, ALL)
    answered = answer(request(path, wanted=look))
    made = unpack_tiles(answered, "a.jpg", look.sizes(WIDE.size))
    assert [part for _, _, part in made] == tiles(path, look)
    assert [(w, h) for w, h, _ in made][:3] == [(512, 512), (512, 512), (176, 512)]
    for sizes in (look.sizes(WIDE.size)[:-1], look.sizes((1300, 700))):
        with pytest.raises(PhotoRefused) as refused:
            unpack_tiles(answered, "a.jpg", sizes)
        assert refused.value.refusal is Refusal.DECODER_DIED


@pytest.mark.parametrize(
    "told",
    [
        [1, [[0, 0]]],
        [3, [[0, 0]], False],
        [1, [], False],
        [1, [[-1, 0]], False],
        [1, [[0]], False],
        [1, [[0, 0]] * (MOST_TILES + 1), False],
        ["1", [[0, 0]], False],
    ],
)
def test_a_look_of_another_form_is_refused(told: list[object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        tile_set_from(told)


def test_a_tile_beside_the_photo_is_refused(tmp_path: Path) -> None:
    path = _file(tmp_path, saved(WIDE))
    with pytest.raises(PhotoRefused):
        unpack_tiles(answer(request(path, wanted=TileSet(1, ((3, 0),)))), "a.jpg", [(1, 1)])
    for look in (TileSet(2, ALL), TileSet(2, ALL, edges=True)):
        assert tile_set_from(look.as_list()) == look
