"""Questions ready to be asked, with small pictures drawn for them."""

import io
from functools import cache

from PIL import Image, ImageDraw

from app.domain.words import Kind, Language
from app.vlm.request.question import Picture, Question
from tests.helpers.templates import builtin

WIDTH, HEIGHT = 320, 224


@cache
def drawn(number: int = 1) -> bytes:
    """A JPEG with a striped box, at another place for each number."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), (150, 155, 160))
    draw = ImageDraw.Draw(picture)
    left, top = 20 + (number * 70) % 220, 16 + (number * 50) % 140
    for stripe in range(0, 60, 6):
        draw.rectangle((left + stripe, top, left + stripe + 2, top + 50), fill="black")
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=90)
    return jpeg.getvalue()


def question(
    pictures: int = 2,
    kind: Kind = Kind.VEHICLE,
    language: Language = Language.ENGLISH,
    jpegs: tuple[bytes, ...] = (),
) -> Question:
    """A question about so many drawn pictures, or about the JPEGs given."""
    shown = jpegs or tuple(drawn(number) for number in range(1, pictures + 1))
    return Question(
        template=builtin()[kind],
        text="What is damaged?",
        language=language,
        pictures=tuple(
            Picture(f"photo-{number}", jpeg, WIDTH, HEIGHT) for number, jpeg in enumerate(shown, 1)
        ),
        run_id="run-1",
    )
