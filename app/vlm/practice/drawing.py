"""The small picture a connection is tested with."""

import io

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 448, 320


def two_shapes() -> bytes:
    """A red circle on the left and a blue square on the right, on white, as a JPEG."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((48, 80, 208, 240), fill=(214, 30, 30))
    draw.rectangle((248, 80, 408, 240), fill=(25, 60, 200))
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=90)
    return jpeg.getvalue()
