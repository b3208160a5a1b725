"""Examples that go before a question: as many as leave its own photos as they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.photo import Photo
from app.errors import ModelError
from app.sending.pack import measured
from app.sending.plan import plan
from app.settings.connection import Connection
from app.vlm.request.question import Example, Question


@dataclass(frozen=True, slots=True)
class Beside:
    """An example made ready. number: of its case, for people; paths: where its pictures lie."""

    number: str
    example: Example
    paths: tuple[Path, ...]


def fitting(
    draft: Question,
    photos: Sequence[Photo],
    connection: Connection,
    pixels: int,
    made: Sequence[Beside],
) -> tuple[Beside, ...]:
    """As many of the first as the window and the server take besides the photos: none of these is
    made smaller, or shown in fewer parts, for an example."""

    def planned(some: Sequence[Beside]) -> object:
        full = replace(draft, examples=tuple(each.example for each in some))
        return plan(photos, pixels, connection, measured(full, connection), (), full.beside)

    try:
        alone = planned(())
    except ModelError:
        return ()  # said where the question itself is packed
    for count in range(len(made), 0, -1):
        try:
            if planned(made[:count]) == alone:
                return tuple(made[:count])
        except ModelError:
            continue
    return ()
