"""A part of a photo at full resolution, for looking closer. Runs in the decoding child."""

import io
from pathlib import Path

from PIL import Image

from app.domain.region import Region
from app.photos import exif, limits
from app.photos.colour import resizable, to_srgb
from app.photos.decode import check_size, jpeg_pixels, read, shrunk, upright
from app.photos.formats import JPEG, TIFF
from app.photos.heif import Heif
from app.photos.prepared import Cropped


def crop(path: Path, region: Region) -> Cropped:
    """The region of the upright original in the file at path. Raises PhotoRefused, or whatever
    the decoders raise for a broken file."""
    pixels, orientation = _pixels(path, region)
    edges = (round(edge) for edge in _as_stored(region, orientation).in_pixels(*pixels.size))
    left, top, right, bottom = edges
    part = pixels.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    profile = pixels.info.get("icc_profile")
    picture = upright(to_srgb(shrunk(resizable(part), limits.SENT_PIXELS), profile), orientation)
    picture.info.clear()
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=limits.SENT_QUALITY)
    return Cropped(written.getvalue(), *picture.size)


def _pixels(path: Path, region: Region) -> tuple[Image.Image, int]:
    """The whole picture, no smaller than the region needs, and the orientation it still has to
    be turned by."""
    data, form = read(path)
    if not form.pillow:
        opened = Heif(data)
        check_size(*opened.size)
        return opened.decoded(), 1
    with Image.open(io.BytesIO(data), formats=[form.pillow]) as image:
        check_size(*image.size)
        orientation = exif.facts(image).orientation
        if form is JPEG:
            share = (region.x2 - region.x1) * (region.y2 - region.y1)
            profile = image.info.get("icc_profile")
            pixels, _ = jpeg_pixels(image, data, round(limits.SENT_PIXELS / share))
            pixels.info["icc_profile"] = profile
            return pixels, orientation
        image.load()
        return image, 1 if form is TIFF else orientation


def _as_stored(region: Region, orientation: int) -> Region:
    """Where the region of the upright picture lies before it is turned."""
    x1, y1, x2, y2 = region.as_list()
    match orientation:
        case 2:
            return Region(1 - x2, y1, 1 - x1, y2)
        case 3:
            return Region(1 - x2, 1 - y2, 1 - x1, 1 - y1)
        case 4:
            return Region(x1, 1 - y2, x2, 1 - y1)
        case 5:
            return Region(y1, x1, y2, x2)
        case 6:
            return Region(y1, 1 - x2, y2, 1 - x1)
        case 7:
            return Region(1 - y2, 1 - x2, 1 - y1, 1 - x1)
        case 8:
            return Region(1 - y2, x1, 1 - y1, x2)
    return region
