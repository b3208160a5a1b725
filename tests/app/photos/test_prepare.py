"""One decode gives everything, and nothing of the original hangs on the copies."""

from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from app.photos import limits
from app.photos.prepare import prepare
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
