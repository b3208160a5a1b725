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
    flaws = Flaws()
    labels = Labels(folder.name, flaws)
    found = {file: _photo(folder, file, labels, flaws) for file in files}
    photos = {photo.name: photo for photo in found.values() if photo is not None}
    unread = {file.stem for file, photo in found.items() if not (photo and is_file(photo.path))}
    for path in pictures_in(folder):
        name = path.relative_to(folder).as_posix()
        if name not in photos and path.stem not in unread:
            photos[name] = RawPhoto(name, path)
    return RawSet(folder.name, Format.LABELME, tuple(photos.values()), flaws.all())


def _photo(folder: Path, file: Path, labels: Labels, flaws: Flaws) -> RawPhoto | None:
    name = file.relative_to(folder).as_posix()
    try:
        told = json_of(file)
    except SetUnusable as error:
        flaws.add(name, error.fault, error.detail)
        return None
    if not is_labelme(told):
        flaws.add(name, SetFault.NOT_SO, "shapes, imagePath")
        return None
    path = within(folder, _from(file.parent.relative_to(folder), told["imagePath"]))
    if path is None:
        flaws.add(name, SetFault.OUTSIDE, str(told["imagePath"])[:200])
        return None
    drawn = tuple(_shapes(name, told["shapes"], labels))
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
