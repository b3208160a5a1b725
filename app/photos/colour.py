"""Any kind of pixel to upright-looking sRGB: profiles, ink, alpha, palettes, 16 bit."""

import io
from contextlib import suppress

import numpy as np
from PIL import Image, ImageCms

from app.errors import PhotoRefused, Refusal
from app.photos.limits import MAX_PROFILE_BYTES

_ALPHA = {"LA": "L", "RGBA": "RGB", "La": "LA", "RGBa": "RGBA", "PA": "RGBA"}
# Per kind of pixel, the colour spaces a profile for it may be of.
_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}


def resizable(image: Image.Image) -> Image.Image:
    """The same picture in a mode that can be resized smoothly: L, LA, RGB, RGBA, CMYK or LAB.

    Raises PhotoRefused for measuring data that is no photo (32-bit integers, floats).
    """
    mode = image.mode
    if mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    if mode in ("I", "F"):
        raise PhotoRefused("", Refusal.UNKNOWN_FORMAT, f"{image.format} {mode}")
    if "transparency" in image.info:
        return image.convert("RGBA")
    if mode in ("1", "P", "PA", "YCbCr", "HSV", "RGBX", "La", "RGBa"):
        return image.convert({"1": "L", "PA": "RGBA", "La": "LA", "RGBa": "RGBA"}.get(mode, "RGB"))
    return image


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """A resizable picture as RGB in sRGB, anything transparent over white; the same object if it
    is that already. A profile that is broken, huge or made for another kind of pixel is ignored."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    base = image.convert(_ALPHA[image.mode]) if alpha else image
    colours = _through_profile(base, profile)
    if colours is None:
        colours = _lab(base) if base.mode == "LAB" else _rgb(base)
    if alpha is None or alpha.getextrema() == (255, 255):
        return colours
    white = Image.new("RGB", colours.size, "white")
    white.paste(colours, mask=alpha)
    return white


def _rgb(image: Image.Image) -> Image.Image:
    return image if image.mode == "RGB" else image.convert("RGB")


def _through_profile(image: Image.Image, profile: bytes | None) -> Image.Image | None:
    if not profile or len(profile) > MAX_PROFILE_BYTES:
        return None
    # Little CMS and its wrapper raise many things for a broken profile; the pixels still count.
    with suppress(Exception):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if source.profile.xcolor_space != _SPACES.get(image.mode):
            return None
        if image.mode == "RGB" and (source.profile.profile_description or "").startswith("sRGB"):
            return image
        return _transformed(image, source)
    return None


def _lab(image: Image.Image) -> Image.Image:
    return _transformed(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))


def _transformed(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image:
    transform = ImageCms.buildTransform(
        source,
        ImageCms.createProfile("sRGB"),
        image.mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return transform.apply(image)
