"""Pictures with barcodes, drawn by the library that reads them; and those of ../shared with what
they hold."""

import csv

import numpy as np
import zxingcpp
from PIL import Image

from app.domain.reading import Symbology
from tests.helpers.shared import shared

_WRITTEN = {
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
    Symbology.CODE_39: zxingcpp.BarcodeFormat.Code39,
    Symbology.ITF: zxingcpp.BarcodeFormat.ITF,
    Symbology.EAN_13: zxingcpp.BarcodeFormat.EAN13,
    Symbology.EAN_8: zxingcpp.BarcodeFormat.EAN8,
    Symbology.UPC_A: zxingcpp.BarcodeFormat.UPCA,
    Symbology.QR_CODE: zxingcpp.BarcodeFormat.QRCode,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.PDF417: zxingcpp.BarcodeFormat.PDF417,
}


def drawn(text: str, form: Symbology = Symbology.CODE_128, **options: bool) -> Image.Image:
    """The barcode, black on white, with the quiet zone it needs."""
    code = zxingcpp.create_barcode(text, _WRITTEN[form], **options)
    return Image.fromarray(np.array(code.to_image(scale=4)))


def label(
    *codes: Image.Image, size: tuple[int, int] = (1600, 1200), at: tuple[int, int] = (200, 150)
) -> Image.Image:
    """A grey photo with the barcodes one below the other, the first one's corner at that pixel."""
    photo = Image.new("RGB", size, (150, 150, 150))
    x, y = at
    for code in codes:
        photo.paste(code, (x, y))
        y += code.height + 60
    return photo


def in_shared() -> dict[str, str]:
    """What each barcode picture of ../shared holds, by its file's name."""
    with shared("DATA.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file) if row and row[0].startswith("barcodes/")]
    return {row[0].removeprefix("barcodes/"): row[5].removeprefix("EXPECT=") for row in rows}
