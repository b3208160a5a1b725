"""Every kind of pixel comes out as sRGB."""

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from app.errors import PhotoRefused, Refusal
from app.photos.colour import resizable, to_srgb

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
