"""One decode gives everything, and nothing of the original hangs on the copies."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from app.domain.place.region import WHOLE, Region
from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.cut import Cut, cut_of
from app.photos.prepare import cut_out, prepare
from app.photos.prepared import Prepared
from tests.helpers.photos import MARK, laid, mark_found, marked, opened, oriented, photo_like, saved
from tests.helpers.shared import SHARED, needs_shared


def _prepared(folder: Path, data: bytes) -> Prepared:
    path = folder / "Müller Schaden 7.jpg"
    path.write_bytes(data)
    return prepare(path)


def test_the_pictures_sizes(tmp_path: Path) -> None:
    made = _prepared(tmp_path, saved(photo_like(2600, 1800), quality=80))
    sent, screen, thumb = map(opened, (made.sent_jpeg, made.screen_jpeg, made.thumb_jpeg))
    assert sent.size == (made.sent.width, made.sent.height)
    assert 1_250_000 <= sent.width * sent.height <= limits.SENT_PIXELS
    assert sent.width * sent.height < screen.width * screen.height <= limits.SCREEN_PIXELS
    assert max(thumb.size) == limits.THUMB_SIDE
    assert (made.width, made.height) == (2600, 1800)


@pytest.mark.parametrize("size", [(32, 32), (32, 6400), (200, 100)])
def test_small_ones_are_not_enlarged(tmp_path: Path, size: tuple[int, int]) -> None:
    made = _prepared(tmp_path, saved(Image.new("RGB", size)))
    assert (made.sent.width, made.sent.height) == size


def test_sent_sides_hold_what_a_model_needs(tmp_path: Path) -> None:
    made = _prepared(tmp_path, saved(Image.new("L", (32_000, 160)), "PNG"))
    assert min(made.sent.width, made.sent.height) >= limits.MIN_SIDE


@pytest.mark.parametrize(
    ("size", "refusal"),
    [
        ((31, 400), Refusal.TOO_SMALL),
        ((1, 1), Refusal.TOO_SMALL),
        ((1, 6000), Refusal.TOO_NARROW),
        ((32, 6500), Refusal.TOO_NARROW),
    ],
)
def test_what_no_model_can_be_shown_is_refused(
    tmp_path: Path, size: tuple[int, int], refusal: Refusal
) -> None:
    with pytest.raises(PhotoRefused) as refused:
        _prepared(tmp_path, saved(Image.new("L", size), "PNG"))
    assert refused.value.refusal is refusal


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_region_of_the_original_is_the_same_region_of_the_sent_picture(
    tmp_path: Path, orientation: int
) -> None:
    stored = laid(marked(2400, 1600), orientation)
    made = _prepared(tmp_path, saved(stored, exif=oriented(orientation), quality=95))
    for jpeg in (made.sent_jpeg, made.screen_jpeg, made.thumb_jpeg):
        found = mark_found(opened(jpeg))
        assert found.as_list() == pytest.approx(MARK.as_list(), abs=0.02)


def test_nothing_hangs_on_the_copies(tmp_path: Path) -> None:
    exif = oriented(6)
    exif[0x0110] = "SECRETCAM"
    jpeg = saved(
        photo_like(300, 200), exif=exif, comment=b"SECRETNOTE", icc_profile=b"SECRETICC" * 20
    )
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", "SECRETTEXT")
    png = saved(photo_like(300, 200), "PNG", pnginfo=text, exif=exif)
    for data in (jpeg, png):
        made = _prepared(tmp_path, data)
        for copy in (made.sent_jpeg, made.screen_jpeg, made.thumb_jpeg):
            assert b"SECRET" not in copy
            assert b"Exif" not in copy
            assert b"Schaden" not in copy
            assert set(opened(copy).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@needs_shared
def test_every_real_photo(subtests: pytest.Subtests) -> None:
    assert SHARED is not None
    for path in sorted(SHARED.glob("photos/*")):
        with subtests.test(path.name):
            made = prepare(path)
            assert made.sent.size_bytes == len(made.sent_jpeg)
            assert len(made.fingerprint) == 64


HIDDEN = Region(0.3, 0.3, 0.6, 0.7)


def _levels(picture: Image.Image, box: tuple[int, int, int, int] | None = None) -> list[int]:
    """The darkest and the brightest grey in there."""
    grey = np.asarray(picture.crop(box).convert("L"))
    return [int(grey.min()), int(grey.max())]


def _cut_out(folder: Path, data: bytes, *cuts: Cut) -> list[Image.Image]:
    path = folder / "a.jpg"
    path.write_bytes(data)
    return [opened(jpeg) for jpeg in cut_out(path, cuts)]


@pytest.mark.parametrize("size", [(2400, 1600), (1200, 800), (600, 400)])
def test_a_cut_has_the_size_that_was_wanted(tmp_path: Path, size: tuple[int, int]) -> None:
    (made,) = _cut_out(tmp_path, saved(marked(2400, 1600)), Cut(WHOLE, *size))
    assert made.size == size
    assert mark_found(made).as_list() == pytest.approx(MARK.as_list(), abs=0.01)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_part_of_the_upright_photo_is_cut_out(tmp_path: Path, orientation: int) -> None:
    stored = laid(marked(4000, 1000), orientation)
    part = Region(0.1, 0, 0.6, 1)
    data = saved(stored, exif=oriented(orientation), quality=95)
    (made,) = _cut_out(tmp_path, data, cut_of((4000, 1000), 900_000, part))
    found = mark_found(made).placed_in(part)
    assert found.as_list() == pytest.approx(MARK.as_list(), abs=0.005)


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 7])
def test_a_small_place_keeps_the_original_s_pixels(
    tmp_path: Path, kind: str, orientation: int
) -> None:
    around = Region(0.0, 0.125, 0.5, 0.625)
    data = saved(laid(marked(640, 480), orientation), kind, exif=oriented(orientation))
    (made,) = _cut_out(tmp_path, data, cut_of((640, 480), limits.SENT_PIXELS, around))
    assert made.size == (320, 240)
    assert mark_found(made).as_list() == pytest.approx([0.25, 0.25, 0.75, 0.75], abs=0.02)


def test_more_pixels_than_were_prepared_come_from_the_original(tmp_path: Path) -> None:
    """A stripe one pixel wide is there at full size and gone at the usual one."""
    image = Image.new("RGB", (3000, 2000), "white")
    for x in range(0, 3000, 2):
        image.paste("black", (x, 0, x + 1, 2000))
    full, usual = _cut_out(
        tmp_path, saved(image, "PNG"), Cut(WHOLE, 3000, 2000), Cut(WHOLE, 1395, 930)
    )
    assert _levels(full) == [0, 255]
    low, high = _levels(usual, (20, 20, 1300, 900))
    assert high - low < 128


@pytest.mark.parametrize("size", [(2600, 1900), (800, 584), (400, 292)])
@pytest.mark.parametrize("kind", ["PNG", "BMP", "TIFF"])
def test_of_what_is_blacked_out_no_bit_is_left(
    tmp_path: Path, size: tuple[int, int], kind: str
) -> None:
    """Two photos that differ only inside the blackout make the same bytes."""
    one = photo_like(2600, 1900, seed=1)
    other = one.copy()
    left, top, right, bottom = (round(edge) for edge in HIDDEN.in_pixels(*one.size))
    other.paste(photo_like(right - left, bottom - top, seed=2), (left, top))
    cuts = [Cut(WHOLE, *size, (HIDDEN,)), Cut(Region(0.2, 0, 0.9, 1), *size, (HIDDEN,))]
    made = []
    for place, image in enumerate((one, other)):
        path = tmp_path / f"{place}.dat"
        path.write_bytes(saved(image, kind))
        made.append(cut_out(path, cuts))
    assert made[0] == made[1]


def test_a_blackout_is_black_to_its_edge_and_nothing_else_is(tmp_path: Path) -> None:
    white = saved(Image.new("RGB", (2000, 1500), "white"), "PNG")
    (made,) = _cut_out(tmp_path, white, Cut(WHOLE, 1000, 750, (HIDDEN,)))
    left, top, right, bottom = (round(edge) for edge in HIDDEN.in_pixels(*made.size))
    assert _levels(made, (left, top, right, bottom))[1] < 24
    beside = [(0, 0, left - 16, 750), (right + 16, 0, 1000, 750), (0, 0, 1000, top - 16)]
    for box in (*beside, (0, bottom + 16, 1000, 750)):
        assert _levels(made, box)[0] > 247


def test_blackouts_follow_the_upright_photo(tmp_path: Path) -> None:
    data = saved(laid(marked(1200, 800), 6), exif=oriented(6), quality=95)
    (made,) = _cut_out(tmp_path, data, Cut(WHOLE, 600, 400, (MARK,)))
    pixels = np.asarray(made).astype(int)
    assert not ((pixels[..., 0] > 170) & (pixels[..., 1] < 70)).any(), "the red mark is gone"


def test_cuts_of_one_photo_do_not_share_blackouts(tmp_path: Path) -> None:
    plain = saved(Image.new("RGB", (400, 300), "white"), "PNG")
    hidden, whole = _cut_out(tmp_path, plain, Cut(WHOLE, 400, 300, (HIDDEN,)), Cut(WHOLE, 400, 300))
    assert _levels(hidden)[0] < 8
    assert _levels(whole) == [255, 255]


def test_a_picture_beyond_all_bounds_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Cut"):
        _cut_out(tmp_path, saved(marked()), Cut(WHOLE, 10_000, 10_000))
