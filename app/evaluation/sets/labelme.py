"""labelme: one JSON beside each photo. It draws on the upright picture, whatever EXIF says."""

import posixpath
from math import hypot
from pathlib import Path
from typing import Any

from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.sets.files import (
    MOST_PHOTOS,
    Flaws,
    Labels,
    around,
    is_file,
    json_of,
    number,
    pictures_in,
    size,
    within,
    word,
)
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet

_MOST_PATH = 1000


def is_labelme(told: Any) -> bool:
    """It has what a labelme file has."""
    return isinstance(told, dict) and isinstance(told.get("shapes"), list) and "imagePath" in told


def read_labelme(folder: Path, files: list[Path]) -> RawSet:
    """Photos without a JSON show no damage; those whose JSON can't be read are left out. Raises
    SetUnusable where there are too many."""
    if len(files) > MOST_PHOTOS:
        raise SetUnusable(folder.name, "", SetFault.TOO_MANY, str(MOST_PHOTOS))
    flaws, pictures = Flaws(), list(pictures_in(folder))
    labels, stems = Labels(folder.name, flaws), _stems(pictures)
    photos: dict[str, RawPhoto] = {}
    unread: set[Path] = set()
    for file in files:
        told = _told(folder, file, flaws)
        path = _named(folder, file, told, flaws) if told else None
        photo = _photo(folder, file, path, told, labels) if told and path else None
        if photo is not None:
            photos[photo.name] = photo
        if path is None or not is_file(path):
            unread.update(_by_name(file, stems))
        elif photo is None:
            unread.add(path)
    for path in pictures:
        name = path.relative_to(folder).as_posix()
        if name not in photos and path not in unread:
            photos[name] = RawPhoto(name, path)
    return RawSet(folder.name, Format.LABELME, tuple(photos.values()), flaws.all())


def _stems(pictures: list[Path]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in pictures:
        found.setdefault(path.stem, []).append(path)
    return found


def _by_name(file: Path, stems: dict[str, list[Path]]) -> list[Path]:
    """Whose labels it may be, where it does not say: the photos beside it that are called like it,
    else those anywhere, since labels may lie in a folder of their own."""
    alike = stems.get(file.stem, [])
    return [path for path in alike if path.parent == file.parent] or alike


def _told(folder: Path, file: Path, flaws: Flaws) -> dict[str, Any] | None:
    name = file.relative_to(folder).as_posix()
    try:
        told = json_of(file)
    except SetUnusable as error:
        flaws.add(name, error.fault, error.detail)
        return None
    if not is_labelme(told):
        flaws.add(name, SetFault.NOT_SO, "shapes, imagePath")
        return None
    found: dict[str, Any] = told
    return found


def _named(folder: Path, file: Path, told: dict[str, Any], flaws: Flaws) -> Path | None:
    """The photo that the labels say they are of, there or not."""
    beside = file.parent.relative_to(folder)
    path = within(folder, _from(beside, told["imagePath"]))
    if path is None:
        name = file.relative_to(folder).as_posix()
        flaws.add(name, SetFault.OUTSIDE, str(told["imagePath"])[:200])
    return path


def _photo(
    folder: Path, file: Path, path: Path, told: dict[str, Any], labels: Labels
) -> RawPhoto | None:
    drawn = tuple(_shapes(file.relative_to(folder).as_posix(), told["shapes"], labels))
    if told["shapes"] and not drawn:
        return None  # it shows damage, and nobody knows where
    stored = size(told.get("imageWidth"), told.get("imageHeight"))
    return RawPhoto(path.relative_to(folder).as_posix(), path, drawn, stored, upright=True)


def _from(beside: Path, said: object) -> str | None:
    """The photo's path within the set: labels may lie in a folder of their own, beside photos."""
    if not isinstance(said, str) or "\0" in said or len(said) > _MOST_PATH:
        return None
    return posixpath.normpath(f"{beside.as_posix()}/{said.replace(chr(92), '/')}")


def _shapes(name: str, shapes: list[Any], labels: Labels) -> list[RawLabel]:
    found: list[RawLabel] = []
    for place, told in enumerate(shapes):
        shape = told if isinstance(told, dict) else {}
        words = (word(shape.get("label")),)
        where = f"{name}, shapes {place}"
        if label := labels.made(where, words, _place(shape), boxed=True):
            found.append(label)
    return found


def _place(shape: dict[str, Any]) -> Place | None:
    points = shape.get("points")
    if not isinstance(points, list) or not all(isinstance(p, list) and len(p) == 2 for p in points):
        return None
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    if shape.get("shape_type") == "circle" and len(points) == 2:
        return _circle([number(value) for value in (*xs, *ys)])
    return around(xs, ys)


def _circle(told: list[float | None]) -> Place | None:
    """Its centre, and a point on it."""
    x, edge_x, y, edge_y = told
    if x is None or edge_x is None or y is None or edge_y is None:
        return None
    radius = hypot(x - edge_x, y - edge_y)
    return around([x - radius, x + radius], [y - radius, y + radius])
