"""Every kind of pixel comes out as sRGB."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from app.domain.place.tile_set import TileSet
from app.errors import PhotoRefused, Refusal
from app.photos.colour import resizable, to_srgb
from app.photos.cut import cut_of
from app.photos.prepare import cut_out, prepare
from app.photos.tiles import tiles
from tests.helpers import profiles
from tests.helpers.photos import opened, saved

Pixel = tuple[int, int, int]


def _shown(image: Image.Image, profile: bytes | None = None) -> Pixel:
    made = to_srgb(resizable(image), profile)
    assert made.mode == "RGB"
    red, green, blue = made.getpixel((made.width // 2, made.height // 2))  # type: ignore[misc]
    return red, green, blue


def _near(one: Pixel, other: Pixel, by: int = 3) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("mode", "colour", "shown"),
    [
        ("RGB", (10, 200, 30), (10, 200, 30)),
        ("L", 77, (77, 77, 77)),
        ("1", 255, (255, 255, 255)),
        ("LA", (40, 0), (255, 255, 255)),
        ("LA", (40, 255), (40, 40, 40)),
        ("RGBA", (0, 0, 255, 128), (127, 127, 255)),
        ("CMYK", (0, 255, 255, 0), (255, 0, 0)),
        ("YCbCr", (255, 128, 128), (255, 255, 255)),
        ("HSV", (0, 255, 255), (255, 0, 0)),
        ("LAB", (255, 128, 128), (255, 255, 255)),
    ],
)
def test_modes(mode: str, colour: int | tuple[int, ...], shown: Pixel) -> None:
    assert _near(_shown(Image.new(mode, (8, 8), colour)), shown)


def test_sixteen_bits_keep_their_brightness() -> None:
    image = Image.fromarray(np.full((8, 8), 40_000, dtype=np.uint16))
    assert _shown(image) == (156, 156, 156)


@pytest.mark.parametrize(("clear", "shown"), [(1, (255, 255, 255)), (0, (200, 0, 0))])
def test_a_palette_with_transparency_lies_on_white(clear: int, shown: Pixel) -> None:
    image = Image.new("P", (8, 8), 1)
    image.putpalette([0, 0, 0, 200, 0, 0])
    image.info["transparency"] = clear
    assert _shown(image) == shown


@pytest.mark.parametrize("mode", ["I", "F"])
def test_measuring_data_is_no_photo(mode: str) -> None:
    with pytest.raises(PhotoRefused) as refused:
        resizable(Image.new(mode, (8, 8)))
    assert refused.value.refusal is Refusal.UNKNOWN_FORMAT


def _swapped_profile() -> bytes:
    """Ordinary sRGB with its red and green primaries exchanged, so that its effect can be seen."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = bytearray(srgb)
    for at in range(132, 132 + 12 * int.from_bytes(srgb[128:132], "big"), 12):
        tag = srgb[at : at + 4]
        swapped[at : at + 4] = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ"}.get(tag, tag)
    # Not called sRGB any more either.
    return bytes(swapped).replace("sRGB".encode("utf-16-be"), "Odd!".encode("utf-16-be"))


def test_a_profile_is_honoured() -> None:
    shown = _shown(Image.new("RGB", (8, 8), (255, 0, 0)), _swapped_profile())
    assert _near(shown, (0, 255, 0), 12)


@pytest.mark.parametrize("profile", [b"", b"\0" * 128, b"x" * 5_000_000])
def test_a_broken_or_huge_profile_is_ignored(profile: bytes) -> None:
    assert _shown(Image.new("RGB", (8, 8), (9, 8, 7)), profile) == (9, 8, 7)


def test_a_profile_for_other_pixels_is_ignored() -> None:
    assert _shown(Image.new("L", (8, 8), 9), _swapped_profile()) == (9, 9, 9)


def test_alpha_survives_saving_and_opening() -> None:
    written = io.BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(written, "PNG")
    assert _shown(Image.open(written)) == (255, 255, 255)


def _files() -> list[tuple[str, bytes, Pixel]]:
    """A name, a file of one colour that carries a profile, and how it looks."""
    flat: list[tuple[str, str, Pixel | int | tuple[int, ...], bytes, Pixel]] = [
        ("Display P3", "RGB", (234, 51, 35), profiles.display_p3(), (255, 0, 0)),
        ("Display P3 again", "RGB", (200, 120, 90), profiles.display_p3(), (213, 115, 83)),
        ("Adobe RGB", "RGB", (144, 255, 60), profiles.adobe_rgb(), (0, 255, 0)),
        ("Adobe RGB again", "RGB", (128, 128, 128), profiles.adobe_rgb(), (129, 129, 129)),
        ("grey", "L", 128, profiles.grey(1.8), (146, 146, 146)),
        ("ink", "CMYK", (255, 0, 0, 0), profiles.ink(), (0, 166, 232)),
        ("black ink", "CMYK", (0, 0, 0, 128), profiles.ink(), (118, 118, 118)),
        ("grey called colour", "L", 128, profiles.display_p3(), (128, 128, 128)),
        ("cut off", "RGB", (234, 51, 35), profiles.display_p3()[:300], (234, 51, 35)),
        ("no profile at all", "RGB", (234, 51, 35), b"x" * 200, (234, 51, 35)),
    ]
    made = []
    for name, mode, colour, profile, shown in flat:
        image = Image.new(mode, (1300, 700), colour)
        kinds = {"RGB": ("JPEG", "PNG", "TIFF", "WEBP"), "L": ("JPEG", "PNG"), "CMYK": ("JPEG",)}
        for kind in kinds[mode]:
            options: dict[str, Any] = {"lossless": True} if kind == "WEBP" else {}
            if kind == "JPEG":
                options = {"quality": 98, "subsampling": 0}
            data = saved(image, kind, icc_profile=profile, **options)
            made.append((f"{name}, {kind}", data, shown))
    return made


def test_every_picture_of_a_photo_has_the_same_right_colours(
    tmp_path: Path, subtests: pytest.Subtests
) -> None:
    """Screen picture, thumbnail, what a model is sent, close-ups and squares of the original."""
    for name, data, shown in _files():
        with subtests.test(name):
            path = tmp_path / "photo"
            path.write_bytes(data)
            made = prepare(path)
            pictures = [opened(jpeg) for jpeg in (made.screen_jpeg, made.thumb_jpeg)]
            pictures.append(opened(made.sent_jpeg))
            pictures += [opened(jpeg) for jpeg in cut_out(path, [cut_of((1300, 700), 10_000)])]
            for step in (1, 2):
                (tile,) = tiles(path, TileSet(step, ((0, 0),)))
                side = (512, 512) if step == 1 else (512, 350)
                pictures.append(Image.frombytes("RGB", side, tile))
            for picture in pictures:
                middle = picture.getpixel((picture.width // 2, picture.height // 2))
                assert _near(middle, shown, 2), (middle, shown)  # type: ignore[arg-type]
