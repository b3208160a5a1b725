"""Other tones and brought out edges for a picture on the screen."""

from functools import lru_cache
from typing import cast

from PIL import Image, ImageFilter

from app.domain.light import MOST, Light

Pixels = bytes | bytearray | memoryview

# So far around a pixel its own edges are looked for, at most: what is cut out of a photo needs so
# much more on each side, lest the cut be seen.
MARGIN = 24
_RADIUS, _PERCENT = 3, 130
# What the sliders' ends mean: a middle grey as dark or light as that power of it, and a slope.
_POWER, _SLOPE = 3.0, 4.0


def brought_out(picture: Image.Image) -> Image.Image:
    """With fine differences made larger, as scratches and dents need it. RGB or RGBX."""
    return picture.filter(ImageFilter.UnsharpMask(_RADIUS, _PERCENT, 0))


def edges_of(pixels: Pixels, size: tuple[int, int]) -> bytes:
    """The same for 4 bytes a pixel of which the last says nothing."""
    return brought_out(_picture(pixels, size)).tobytes()


def toned(pixels: Pixels, size: tuple[int, int], light: Light) -> bytes:
    """Brighter or darker, with more contrast or less; 4 bytes a pixel, the last stays."""
    table = tones(light.brightness, light.contrast)
    return _picture(pixels, size).point([*table, *table, *table, *range(256)]).tobytes()


@lru_cache(maxsize=8)
def tones(brightness: int, contrast: int) -> tuple[int, ...]:
    """What becomes of each of the 256 tones. Black and white stay where brightness alone is
    changed; contrast turns about the middle."""
    power, slope = _POWER ** (-brightness / MOST), _SLOPE ** (contrast / MOST)
    lit = (((tone / 255) ** power - 0.5) * slope + 0.5 for tone in range(256))
    return tuple(round(255 * min(1.0, max(0.0, tone))) for tone in lit)


def _picture(pixels: Pixels, size: tuple[int, int]) -> Image.Image:
    # Whatever has a buffer will do; Pillow's own types do not say so.
    return Image.frombuffer("RGBX", size, cast(bytes, pixels), "raw", "RGBX", 0, 1)
