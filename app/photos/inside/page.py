"""A page of a PDF as it looks, for the screen. Runs in the decoding child."""

from pathlib import Path

import pypdfium2 as pdfium

from app.photos.limits import MAX_CUT_PIXELS
from app.photos.page_drawn import pack_page


def drawn(path: Path, place: int, width: int) -> bytes:
    """The page at that place from 0, width pixels across, packed; IndexError where there is none.
    Raises ValueError for a picture that is too large."""
    document = pdfium.PdfDocument(path)
    try:
        page = document[place]
        across, high = page.get_size()
        if not 0 < width * width * high / across <= MAX_CUT_PIXELS:
            raise ValueError(width)
        picture = page.render(scale=width / across).to_pil().convert("RGB")
        return pack_page(len(document), picture.size, picture.tobytes())
    finally:
        document.close()
