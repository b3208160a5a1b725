"""A drawn page, and the plain form in which it comes back from the decoding child."""

import io
from dataclasses import dataclass
from typing import Any

from app.photos.crossing import framed, parts_of, unpacked
from app.photos.limits import MAX_CUT_PIXELS


@dataclass(frozen=True, slots=True)
class PageDrawn:
    """pages: how many the document has; pixels: RGB in sRGB, row by row."""

    pages: int
    width: int
    height: int
    pixels: memoryview


def as_jpeg(page: PageDrawn, quality: int) -> bytes:
    """The page as a picture of its own: no EXIF, nothing but the pixels."""
    from PIL import Image

    data = io.BytesIO()
    picture = Image.frombytes("RGB", (page.width, page.height), page.pixels)
    picture.save(data, "JPEG", quality=quality)
    return data.getvalue()


def pack_page(pages: int, size: tuple[int, int], pixels: bytes) -> bytes:
    """The form in which a page crosses."""
    return framed({"pages": pages, "size": [*size], "lengths": [len(pixels)]}, pixels)


def unpack_page(answer: bytes, name: str) -> PageDrawn:
    """What the child drew of the file shown as name. Raises PhotoRefused if it said no, or if
    what it said is not of the fixed form."""
    return unpacked(answer, name, _page)


def _page(header: dict[str, Any], rest: memoryview) -> PageDrawn:
    width, height = (int(side) for side in header["size"])
    # The last row and column may be a part of a pixel.
    if min(width, height) < 1 or width * height > MAX_CUT_PIXELS + width + height:
        raise ValueError(header["size"])
    if header["lengths"] != [3 * width * height]:
        raise ValueError(header["lengths"])
    return PageDrawn(int(header["pages"]), width, height, parts_of(rest, header["lengths"])[0])
