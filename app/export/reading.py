"""What was read off a photo, as JSON."""

from typing import Any

from app.domain.found import numbers_on
from app.domain.number import Number
from app.domain.reading import Barcode, Reading, TextLine


def reading(told: Reading) -> dict[str, Any]:
    """Barcodes, writing, and the numbers in them."""
    return {
        "barcodes": [_barcode(code) for code in told.barcodes],
        "text": [_line(line) for line in told.lines or ()],
        "numbers": [_number(number) for number in numbers_on(told)],
    }


def _barcode(code: Barcode) -> dict[str, Any]:
    return {"text": code.text, "format": code.format, "region": code.region.as_list()}


def _line(line: TextLine) -> dict[str, Any]:
    confidence = round(line.confidence, 3)
    return {"text": line.text, "region": line.region.as_list(), "confidence": confidence}


def _number(number: Number) -> dict[str, Any]:
    return {"kind": number.kind, "value": number.value, "valid": number.valid}
