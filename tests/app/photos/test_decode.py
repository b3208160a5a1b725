"""Files to pixels: upright, no larger than needed, limits kept."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.cut import fitting
from app.photos.decode import decode
from app.photos.formats import PNG
from tests.helpers.photos import MARK, laid, mark_found, marked, oriented, photo_like, saved
from tests.helpers.shared import needs_shared, shared

LARGE = (2400, 1600)  # more than is decoded at full size


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "file"
    path.write_bytes(data)
    return path


def _refusal(folder: Path, data: bytes) -> Refusal:
    with pytest.raises(PhotoRefused) as refused:
        decode(_file(folder, data))
    return refused.value.refusal


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("JPEG", (192, 128)),
        ("JPEG", LARGE),
        ("PNG", (192, 128)),
        ("WEBP", (192, 128)),
        ("TIFF", (192, 128)),
    ],
)
def test_a_region_lands_on_the_mark_whichever_way_the_camera_was_held(
    tmp_path: Path, kind: str, size: tuple[int, int], orientation: int
) -> None:
    stored = laid(marked(*size), orientation)
    decoded = decode(_file(tmp_path, saved(stored, kind, exif=oriented(orientation))))
    assert (decoded.width, decoded.height) == size
    assert decoded.exif.orientation == orientation
    width, height = decoded.picture.size
    assert width > height
    assert mark_found(decoded.picture).as_list() == pytest.approx(MARK.as_list(), abs=0.02)


@needs_shared
@pytest.mark.parametrize(
    ("name", "size", "orientation"),
    [
        ("photos/heic_iphone13promax_01.heic", (3024, 4032), 6),
        ("broken/pheif__xiaomi.heic", (2592, 1944), 1),
        ("broken/pillow__g4_orientation_6.tif", (590, 88), 6),
        ("broken/exif_orientation__Landscape_5.jpg", (1800, 1200), 5),
    ],
)
def test_real_files_stand_upright(name: str, size: tuple[int, int], orientation: int) -> None:
    decoded = decode(shared(*name.split("/")))
    assert (decoded.width, decoded.height) == size
    assert (decoded.picture.width > decoded.picture.height) == (size[0] > size[1])
    assert decoded.exif.orientation == orientation


@pytest.mark.parametrize(
    ("kind", "size", "part"),
    [("JPEG", (4000, 3000), 2), ("JPEG", (3264, 2448), 2), ("JPEG", (1600, 1200), 1)],
)
def test_a_jpeg_is_decoded_no_larger_than_needed(
    tmp_path: Path, kind: str, size: tuple[int, int], part: int
) -> None:
    decoded = decode(_file(tmp_path, saved(Image.new("RGB", size), kind)))
    assert decoded.picture.size == (size[0] // part, size[1] // part)
    assert (decoded.width, decoded.height) == size


def test_other_formats_are_shrunk_to_the_screen_picture(tmp_path: Path) -> None:
    decoded = decode(_file(tmp_path, saved(Image.new("RGB", (3000, 2000)), "PNG")))
    assert decoded.picture.width * decoded.picture.height <= limits.SCREEN_PIXELS
    assert (decoded.width, decoded.height) == (3000, 2000)


def test_too_many_pixels_are_refused_before_they_are_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_PIXELS", 9999)
    for kind in ("JPEG", "PNG", "TIFF", "WEBP", "BMP"):
        data = saved(Image.new("RGB", (100, 100)), kind)
        assert _refusal(tmp_path, data) is Refusal.TOO_MANY_PIXELS


def test_the_first_page_and_the_first_frame_count(tmp_path: Path) -> None:
    more = [Image.new("RGB", (100, 80), "black")]
    for kind in ("TIFF", "WEBP", "PNG"):
        first = Image.new("RGB", (100, 80), "white")
        data = saved(first, kind, save_all=True, append_images=more)
        assert decode(_file(tmp_path, data)).picture.getpixel((50, 40)) == (255, 255, 255)


def test_raw_files_are_not_taken_for_their_preview(tmp_path: Path) -> None:
    data = saved(Image.new("RGB", (100, 80)), "TIFF", tiffinfo={254: 1})
    assert _refusal(tmp_path, data) is Refusal.UNKNOWN_FORMAT


def test_a_name_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(saved(marked(), "PNG"))
    assert decode(path).form is PNG


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": "4:4:4"}])
def test_ordinary_jpegs_are_not_called_damaged(tmp_path: Path, options: dict[str, Any]) -> None:
    for mode in ("RGB", "L", "CMYK"):
        data = saved(photo_like(300, 200).convert(mode), **options)
        assert not decode(_file(tmp_path, data)).damaged


def test_a_jpeg_that_ends_too_early_is_no_photo(tmp_path: Path) -> None:
    data = saved(photo_like(300, 200))
    with pytest.raises(OSError, match="truncated"):
        decode(_file(tmp_path, data[: len(data) // 2]))


@pytest.mark.parametrize("size", [(4032, 3024), (3024, 4032), (60_000, 300), (1000, 1000), (1, 9)])
def test_fitting_keeps_the_shape_and_never_enlarges(size: tuple[int, int]) -> None:
    width, height = fitting(*size, limits.SENT_PIXELS)
    assert width * height <= limits.SENT_PIXELS
    assert width <= size[0]
    assert width / height == pytest.approx(size[0] / size[1], rel=0.02)
