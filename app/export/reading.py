"""What was read off a photo, as JSON."""

from app.domain.read.found import numbers_on
from app.domain.read.number import Number
from app.domain.reading import Barcode, Reading, TextLine
from app.export.shapes import photos as shapes


def reading(told: Reading) -> shapes.Reading:
    """Barcodes, writing, and the numbers in them."""
    return {
        "barcodes": [_barcode(code) for code in told.barcodes],
        "text": [_line(line) for line in told.lines or ()],
        "numbers": [_number(number) for number in numbers_on(told)],
    }


def _barcode(code: Barcode) -> shapes.Barcode:
    return {"text": code.text, "format": code.format, "region": code.region.as_list()}


def _line(line: TextLine) -> shapes.Line:
    confidence = round(line.confidence, 3)
    return {"text": line.text, "region": line.region.as_list(), "confidence": confidence}


def _number(number: Number) -> shapes.NumberRead:
    return {"kind": number.kind, "value": number.value, "valid": number.valid}
