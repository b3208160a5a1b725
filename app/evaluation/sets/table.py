"""A CSV of labels: photo, part, type, severity, and a box if there is one, a label in each row."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.sets.files import (
    MOST_LABELS,
    MOST_PHOTOS,
    Flaws,
    Labels,
    cornered,
    shown,
    text_of,
    within,
    word,
)
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet

_ROLES = ("part", "type", "severity")
_EDGES = ("x1", "y1", "x2", "y2")
_USED = ("photo", *_ROLES, *_EDGES, "box")
_Row = tuple[str, dict[str, str]]


def read_table(path: Path) -> RawSet:
    """Photos lie beside the file. A row without part and type says that there is no damage in its
    photo, or, with a box or a severity, that there is some. Raises SetUnusable."""
    flaws, found, unread = Flaws(), dict[str, list[RawLabel]](), set[str]()
    labels = Labels(path.name, flaws)
    for where, told in _rows(path, flaws):
        photo = within(path.parent, told["photo"])
        if photo is None:
            flaws.add(where, SetFault.OUTSIDE, told["photo"])
            continue
        name = photo.relative_to(path.parent).as_posix()
        of_photo, before = found.setdefault(name, []), len(flaws)
        if len(found) > MOST_PHOTOS:
            raise SetUnusable(path.name, where, SetFault.TOO_MANY, str(MOST_PHOTOS))
        if label := _label(where, told, labels, flaws):
            of_photo.append(label)
        elif len(flaws) > before:
            unread.add(name)  # damage is there, and nobody knows where
    photos = tuple(
        RawPhoto(name, path.parent / name, tuple(labels))
        for name, labels in found.items()
        if labels or name not in unread
    )
    return RawSet(path.stem, Format.CSV, photos, flaws.all())


def _label(where: str, told: dict[str, str], labels: Labels, flaws: Flaws) -> RawLabel | None:
    words = tuple(f"{role}: {said}" for role in _ROLES if (said := word(told.get(role, ""))))
    box, place = _box(told), None
    if box:
        place = _place(box)
        if place is None:
            flaws.add(where, SetFault.BAD_BOX, " ".join(box))
            return None
    if not words and place is None:
        return None  # the photo is there, and shows nothing
    return labels.made(where, words or ("damage",), place, boxed=False)


def _rows(path: Path, flaws: Flaws) -> Iterator[_Row]:
    text = text_of(path)
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=first.count), strict=True)
    try:
        heading = [cell.strip().casefold() for cell in next(reader, [])]
        if "photo" not in heading:
            raise SetUnusable(path.name, "line 1", SetFault.NO_COLUMN, "photo")
        for count, cells in enumerate(reader, 1):
            where = f"line {reader.line_num}"
            if count > MOST_LABELS:
                raise SetUnusable(path.name, where, SetFault.TOO_MANY, str(MOST_LABELS))
            if any(cell.strip() for cell in cells[len(heading) :]):
                flaws.add(
                    where,
                    SetFault.NOT_SO,
                    ", ".join(column for column in heading if column in _USED),
                )
            elif any(cells):
                told = zip(heading, map(shown, cells), strict=False)
                yield where, {"photo": ""} | {key: cell for key, cell in told if key in _USED}
    except csv.Error as error:
        where = f"line {reader.line_num}"
        raise SetUnusable(path.name, where, SetFault.NO_CSV, str(error)) from error


def _box(told: dict[str, str]) -> list[str]:
    """Its four edges as written, in columns of their own or in one; nothing where all is empty."""
    edges = [told.get(edge, "") for edge in _EDGES]
    return edges if any(edges) else told.get("box", "").strip("[]() ").replace(",", " ").split()


def _place(box: list[str]) -> Place | None:
    """In fractions where no edge is beyond 1, else in pixels."""
    try:
        edges = [float(edge) for edge in box]
    except ValueError:
        return None
    return cornered(edges, fractions=all(0 <= edge <= 1 for edge in edges))
