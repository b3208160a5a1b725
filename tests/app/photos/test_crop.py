"""Parts cut out of originals: the right place, at full resolution, with nothing of the file."""

import asyncio
from pathlib import Path

import pytest
from PIL import Image

from app.domain.region import Region
from app.errors import PhotoRefused, Refusal
from app.photos.child import answer, request
from app.photos.crop import crop
from app.photos.decoder import Decoder
from app.photos.limits import SENT_PIXELS
from app.photos.prepared import Cropped, pack_cropped, pack_refusal, unpack_cropped
from tests.helpers.photos import (
    MARK,
    laid,
    mark_found,
    marked,
    opened,
    oriented,
    photo_file,
    saved,
)
from tests.helpers.shared import needs_shared, shared

# Around the mark, with grey on all sides; the mark is its middle half.
AROUND = Region(0.0, 0.125, 0.5, 0.625)


def cut(folder: Path, data: bytes, region: Region = AROUND) -> Cropped:
    """What is cut out of a file with that content."""
    path = folder / "photo"
    path.write_bytes(data)
    return crop(path, region)


def found(cropped: Cropped) -> list[float]:
    """Where the mark lies in what was cut out."""
    return mark_found(opened(cropped.jpeg)).as_list()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_the_place_is_that_of_the_upright_photo(
    tmp_path: Path, kind: str, orientation: int
) -> None:
    picture = laid(marked(640, 480), orientation)
    cropped = cut(tmp_path, saved(picture, kind, exif=oriented(orientation)))
    assert (cropped.width, cropped.height) == (320, 240)
    assert found(cropped) == pytest.approx([0.25, 0.25, 0.75, 0.75], abs=0.02)


def test_a_part_of_a_large_photo_keeps_its_pixels(tmp_path: Path) -> None:
    cropped = cut(tmp_path, saved(marked(4000, 3000)), Region(0.125, 0.25, 0.375, 0.5))
    assert (cropped.width, cropped.height) == (1000, 750)


def test_a_larger_part_is_made_smaller(tmp_path: Path) -> None:
    cropped = cut(tmp_path, saved(marked(4000, 3000)), Region(0, 0, 1, 1))
    assert 0.95 * SENT_PIXELS < cropped.width * cropped.height <= SENT_PIXELS
    assert found(cropped) == pytest.approx(MARK.as_list(), abs=0.01)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_any_kind_of_pixel_becomes_a_plain_jpeg(tmp_path: Path, mode: str) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    cropped = cut(tmp_path, saved(_converted(mode), kind))
    picture = opened(cropped.jpeg)
    assert (picture.mode, picture.size) == ("RGB", (96, 64))


def _converted(mode: str) -> Image.Image:
    if mode == "I;16":
        return Image.new("I;16", (192, 128), 30_000)
    return marked().convert(mode)


def test_nothing_of_the_file_is_in_it(tmp_path: Path) -> None:
    exif = oriented(1)
    exif[0x010F] = "SECRET CAMERA"
    cropped = cut(tmp_path, saved(marked(), exif=exif, comment=b"SECRET PLACE"))
    assert b"SECRET" not in cropped.jpeg
    assert not opened(cropped.jpeg).getexif()


@needs_shared
def test_a_heic_photo_is_cut_upright_although_its_exif_says_turned() -> None:
    cropped = crop(shared("photos", "heic_iphone13promax_01.heic"), Region(0, 0, 0.25, 0.25))
    assert (cropped.width, cropped.height) == (756, 1008)


def test_a_child_cuts_as_it_prepares(tmp_path: Path) -> None:
    path, decoder = photo_file(tmp_path), Decoder(children=1)

    async def both() -> Cropped:
        await decoder.prepare(path, "a")
        return await decoder.crop(path, Region(0.5, 0.5, 1, 1), "a")

    try:
        cropped = asyncio.run(both())
        assert cropped == crop(path, Region(0.5, 0.5, 1, 1))
        assert (cropped.width, cropped.height) == (200, 150)
        with pytest.raises(PhotoRefused) as refused:
            asyncio.run(decoder.crop(tmp_path / "gone.jpg", Region(0, 0, 1, 1), "shown"))
        assert (refused.value.name, refused.value.refusal) == ("shown", Refusal.BROKEN)
    finally:
        decoder.close()


def test_what_is_no_region_is_refused_inside_the_child(tmp_path: Path) -> None:
    told = answer(f"{photo_file(tmp_path)}\0" + "1 0 0 1")
    with pytest.raises(PhotoRefused):
        unpack_cropped(told, "a")
    assert request(Path("a b.jpg")) == "a b.jpg"


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"\x00\x00\x00\x02{}",
        pack_cropped(Cropped(b"no jpeg", 1, 1)),
        pack_cropped(Cropped(b"\xff\xd8\xff", 4000, 3000)),
        pack_cropped(Cropped(b"\xff\xd8\xff", 100, 100)) + b"more",
        pack_refusal(Refusal.BROKEN, "x")[:-3],
    ],
)
def test_only_the_fixed_form_is_taken(told: bytes) -> None:
    with pytest.raises(PhotoRefused) as refused:
        unpack_cropped(told, "a")
    assert refused.value.refusal is Refusal.DECODER_DIED
