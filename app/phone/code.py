"""The address as a QR code. The one door to segno."""

import segno

Code = tuple[tuple[bool, ...], ...]


def qr_code(text: str) -> Code:
    """Rows of squares from the top, True where dark, without the quiet zone of four around."""
    made = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(square) for square in row) for row in made.matrix)
