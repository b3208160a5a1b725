"""What the camera wrote, read as data: every value may be missing, absurd or an attack."""

import math
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, TypeVar

from PIL import ExifTags, Image

from app.domain.photo import ExifFacts
from app.photos.limits import MAX_FACT_CHARACTERS
from app.photos.names import plain

_T = TypeVar("_T")
_TIME = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")


def facts(image: Image.Image) -> ExifFacts:
    """The facts of an opened picture; whatever can't be read stays empty. Never raises for bad
    EXIF. Read it before the picture is loaded: Pillow turns some pictures while loading."""
    exif = _tolerant(image.getexif, Image.Exif())
    return ExifFacts(
        _tolerant(lambda: _taken(exif), ""),
        _tolerant(lambda: _device(exif), ""),
        _tolerant(lambda: _place(exif), None),
        _tolerant(lambda: _orientation(exif), 1),
    )


def _tolerant(read: Callable[[], _T], otherwise: _T) -> _T:
    # Fuzzed EXIF makes Pillow raise KeyError, TypeError, struct.error and a dozen more.
    with suppress(Exception):
        return read()
    return otherwise


def _orientation(exif: Image.Exif) -> int:
    value = int(exif.get(ExifTags.Base.Orientation, 1))
    return value if 1 <= value <= 8 else 1


def _taken(exif: Image.Exif) -> str:
    detail: dict[int, Any] = _tolerant(lambda: exif.get_ifd(ExifTags.IFD.Exif), {})
    written = (
        detail.get(ExifTags.Base.DateTimeOriginal),
        detail.get(ExifTags.Base.DateTimeDigitized),
        exif.get(ExifTags.Base.DateTime),
    )
    return next((time for time in map(_time, written) if time), "")


def _time(value: Any) -> str:
    found = _TIME.match(_text(value))
    if found is None:
        return ""
    year, month, day, *clock = found.groups()
    local = f"{year}-{month}-{day}T{':'.join(clock)}"
    # Parsed only to see that there is such a time; it has no zone and gets none.
    return _tolerant(lambda: datetime.fromisoformat(local).isoformat(), "")


def _device(exif: Image.Exif) -> str:
    make, model = _text(exif.get(ExifTags.Base.Make)), _text(exif.get(ExifTags.Base.Model))
    named = model if model.lower().startswith(make.lower()) else f"{make} {model}"
    return named.strip()[:MAX_FACT_CHARACTERS]


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return plain(value.split("\0")[0], MAX_FACT_CHARACTERS) if isinstance(value, str) else ""


def _place(exif: Image.Exif) -> tuple[float, float] | None:
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    latitude = _degrees(gps[ExifTags.GPS.GPSLatitude], gps[ExifTags.GPS.GPSLatitudeRef], "S")
    longitude = _degrees(gps[ExifTags.GPS.GPSLongitude], gps[ExifTags.GPS.GPSLongitudeRef], "W")
    usable = math.isfinite(latitude + longitude) and abs(latitude) <= 90 and abs(longitude) <= 180
    return (latitude, longitude) if usable else None


def _degrees(parts: Any, reference: Any, negative: str) -> float:
    whole, minutes, seconds = (float(part) for part in parts)
    degrees = whole + minutes / 60 + seconds / 3600
    return round(-degrees if _text(reference).upper() == negative else degrees, 7)
