"""What would be sent, made up: say only what a test is about."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImage

from app.domain.place.parts import parts_of
from app.domain.place.region import WHOLE, Region
from app.sending.preview import Preview, Room, ShownPicture
from app.settings.connection import Connection, Price

CONNECTION = Connection(
    base_url="https://api.example.com/v1", name="Office", price=Price("0.5", "1.5", "¥")
)


def picture(folder: Path, number: int = 1, **changes: Any) -> ShownPicture:
    """A flat picture that lies in the folder."""
    path = folder / f"{number}-{changes.get('part', 1)}.jpg"
    image = QImage(132, 99, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 40 % 360, 120, 160))
    image.save(str(path), "JPG")  # type: ignore[call-overload]
    made = ShownPicture(number, 1, 1, WHOLE, path, 1316, 987, 210_000, 1273, 0)
    return replace(made, **changes)


def in_parts(folder: Path, number: int, size: tuple[int, int]) -> tuple[ShownPicture, ...]:
    """A long photo as it is sent."""
    places: tuple[Region, ...] = parts_of(*size)
    return tuple(
        picture(folder, number, part=part, parts=len(places), place=place)
        for part, place in enumerate(places, 1)
    )


def preview(*pictures: ShownPicture, **changes: Any) -> Preview:
    """One request with these pictures, at a price."""
    said: list[str | ShownPicture] = []
    for shown in pictures:
        said += [f"Photo {shown.number}:", shown]
    made = Preview(
        connection=CONNECTION,
        system="You help a motor claims adjuster.",
        said=(*said, "What is damaged?"),
        room=Room(words=1700, pictures=1273 * len(pictures), answer=2048, window=32_768),
        asking="0.0015",
        answering="0.003072",
        adjustments=(),
        named=(),
    )
    return replace(made, **changes)
