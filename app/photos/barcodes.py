"""The barcodes in a picture, found by zxing-cpp. Runs in the decoding child."""

from collections.abc import Iterator

import zxingcpp
from PIL import Image

from app.domain.reading import Barcode, Symbology
from app.photos.decode import shrunk
from app.photos.limits import MAX_BARCODES, MAX_READ_CHARACTERS
from app.photos.turned import Turned, box, times_larger

Form = zxingcpp.BarcodeFormat
_Corners = list[tuple[int, int]]
_BARS = [Form.Code128, Form.Code39, Form.ITF, Form.EAN13, Form.EAN8]
# Those that parcels, vehicles and goods carry. Each one more is one more way to see a barcode
# where there is none: UPC-E is left out, which half an EAN-13 can look like.
_FORMATS = zxingcpp.BarcodeFormats(
    [*_BARS, Form.QRCode, Form.DataMatrix, Form.PDF417, Form.MaxiCode]
)
_NAMES = {form.value: form for form in Symbology}

# Bars are found along rows and columns: those that lie more slanted are looked for in copies
# turned by this much, each of which shows them up to about 10 degrees either way. Short texts are
# left out there, since a pattern in a photo may look like one. A copy is larger than the picture: a
# photo's twice as large, that of a long screenshot forty times, which takes longer than there is.
_ANGLES = (15, -15, 30, -30)
_TURNED_PIXELS = 6_000_000
_LARGER = 2.1
_LEAST_TURNED = 6
_THINNEST = 12


def barcodes_in(picture: Image.Image) -> tuple[Barcode, ...]:
    """All barcodes of an upright picture, from the top down, that hold what they should by their
    own check characters; places in fractions of the picture."""
    grey = picture.convert("L")
    codes = list(_read(grey, _FORMATS))
    # A part of a slanted ITF is an ITF too, so that one is no sign that bars lie straight.
    if all(not code.format.is_bars or code.format is Symbology.ITF for code in codes):
        codes += _slanted(grey)
    whole = _without_parts(codes)
    return tuple(_within_limits(sorted(whole, key=lambda code: code.region.as_list()[1::-1])))


def _slanted(grey: Image.Image) -> Iterator[Barcode]:
    most = max(times_larger(grey.size, angle) for angle in _ANGLES)
    small = shrunk(grey, int(_TURNED_PIXELS * min(1.0, _LARGER / most)))
    for angle in _ANGLES:
        turned = Turned(small, angle)
        for code in _read(turned.picture, zxingcpp.BarcodeFormats(_BARS), turned):
            if len(code.text) >= _LEAST_TURNED:
                yield code


def _read(
    grey: Image.Image, formats: zxingcpp.BarcodeFormats, turned: Turned | None = None
) -> Iterator[Barcode]:
    plain = zxingcpp.TextMode.Plain
    for found in zxingcpp.read_barcodes(grey, formats=formats, text_mode=plain):
        form, text = _NAMES.get(str(found.format)), found.text
        if form is None or not text or not found.valid:
            continue
        if form is Symbology.EAN_13 and text.startswith("0"):
            form, text = Symbology.UPC_A, text[1:]  # the same bars
        gs1 = found.content_type is zxingcpp.ContentType.GS1
        corners = _corners(found.position)
        if form is Symbology.ITF and _is_thin(corners):
            continue
        region = turned.region(corners) if turned else box(corners, grey.size)
        yield Barcode(text, form, region, gs1)


def _is_thin(corners: _Corners) -> bool:
    """A few lines only: they may have left slanted bars half way, and ITF would not notice."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    return min(wide, high) * _THINNEST < max(wide, high)


def _corners(place: zxingcpp.Position) -> _Corners:
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return [(corner.x, corner.y) for corner in corners]


def _without_parts(codes: list[Barcode]) -> list[Barcode]:
    """Without bars that are a part of others, or the same ones seen again."""
    kept: list[Barcode] = []
    for code in sorted(codes, key=lambda code: -len(code.text)):
        if not any(_is_in(code, other) for other in kept):
            kept.append(code)
    return kept


def _is_in(code: Barcode, other: Barcode) -> bool:
    if code.format is not other.format or not code.format.is_bars:
        return False
    if code.text != other.text:
        return code.text in other.text
    here, there = code.region, other.region
    x, y = (here.x1 + here.x2) / 2, (here.y1 + here.y2) / 2
    return there.x1 <= x <= there.x2 and there.y1 <= y <= there.y2


def _within_limits(codes: list[Barcode]) -> Iterator[Barcode]:
    left = MAX_READ_CHARACTERS
    for code in codes[:MAX_BARCODES]:
        left -= len(code.text)
        if left >= 0:
            yield code
