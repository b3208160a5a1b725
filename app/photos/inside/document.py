"""What pictures a PDF shows: each as it lies in it, or the page as it looks where it is a scan."""

import io
import math
from functools import partial

import pypdfium2 as pdfium
from PIL import Image

from app.errors import PhotoRefused, Refusal
from app.photos.inside.item import Item
from app.photos.limits import LEAST_SIDE_INSIDE, MAX_CUT_PIXELS, MAX_INSIDE, MAX_PIXELS, PAGE_DPI

# A page of which pictures cover so much is a scan, or a photo that fills it.
_COVERED = 0.8
_POINTS_PER_INCH = 72
_DEEPEST = 4  # forms within forms


def items(data: bytes) -> list[Item]:
    """The photos of the PDF, page by page; small pictures, such as letterheads, are left out.
    Raises PhotoRefused for one that is locked or holds too many."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium.raw.FPDF_ERR_PASSWORD:
            raise PhotoRefused("", Refusal.LOCKED) from error
        raise
    if len(document) > MAX_INSIDE:
        raise PhotoRefused("", Refusal.TOO_MANY_INSIDE, str(len(document)))
    return [item for index in range(len(document)) for item in _on_page(document[index], index + 1)]


def _on_page(page: pdfium.PdfPage, number: int) -> list[Item]:
    objects = list(page.get_objects(max_depth=_DEEPEST))
    images = [image for image in objects if isinstance(image, pdfium.PdfImage)]
    shown = [image for image in images if min(image.get_px_size()) >= LEAST_SIDE_INSIDE]
    width, height = page.get_size()
    covered = sum(math.prod(_sides(image)) for image in images) >= _COVERED * width * height
    if covered and len(objects) > 1:
        return [Item(number, str(number), 0, partial(_drawn, page, images), drawn=True)]
    return [_item(page, number, place, image) for place, image in enumerate(shown, 1)]


def _item(page: pdfium.PdfPage, number: int, place: int, image: pdfium.PdfImage) -> Item:
    name = str(number) if place == 1 else f"{number}-{place}"
    return Item(number, name, 0, partial(_picture, page, image))


def _picture(page: pdfium.PdfPage, image: pdfium.PdfImage) -> bytes:
    """The JPEG itself, byte for byte, where it lies in the page upright; else its pixels."""
    turn = _turn(page, image)
    data = bytes(image.get_data(decode_simple=True))
    if data.startswith(b"\xff\xd8\xff") and not turn:
        return data
    width, height = image.get_px_size()
    if width * height > MAX_PIXELS:
        raise PhotoRefused("", Refusal.TOO_MANY_PIXELS, f"{width} × {height}")
    return _png(image.get_bitmap().to_pil().rotate(turn, expand=True))


def _turn(page: pdfium.PdfPage, image: pdfium.PdfImage) -> int:
    """By how many degrees, against the clock, the picture is turned to be seen as in the page."""
    matrix = image.get_matrix()
    lying = round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) * 90
    return (lying - int(page.get_rotation())) % 360


def _drawn(page: pdfium.PdfPage, images: list[pdfium.PdfImage]) -> bytes:
    width, height = page.get_size()
    scales = [max(i.get_px_size()) / max(1.0, *_sides(i)) for i in images]
    scale = max(PAGE_DPI / _POINTS_PER_INCH, *scales)
    most = math.sqrt(MAX_CUT_PIXELS / max(1.0, width * height))
    return _png(page.render(scale=min(scale, most)).to_pil())


def _sides(image: pdfium.PdfImage) -> tuple[float, float]:
    """Width and height on the page, in points."""
    left, bottom, right, top = image.get_bounds()
    return abs(right - left), abs(top - bottom)


def _png(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG", compress_level=1)
    return written.getvalue()
