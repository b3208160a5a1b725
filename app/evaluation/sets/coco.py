"""COCO JSON: boxes, or polygons where a label has no box (cocodataset.org/#format-data)."""

from pathlib import Path
from typing import Any

from app.domain.words import Severity
from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.sets.files import (
    MOST_PHOTOS,
    Flaws,
    Labels,
    around,
    cornered,
    number,
    size,
    within,
    word,
)
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet


def is_coco(told: Any) -> bool:
    """It has what a COCO file has."""
    lists = isinstance(told, dict) and (told.get("images"), told.get("annotations"))
    return bool(lists) and all(isinstance(each, list) for each in lists or ())


def read_coco(path: Path, told: Any) -> RawSet:
    """Photos lie beside the file; one of whose annotations none can be read is left out. Raises
    SetUnusable."""
    flaws = Flaws()
    if len(told["images"]) > MOST_PHOTOS:
        raise SetUnusable(path.name, "images", SetFault.TOO_MANY, str(MOST_PHOTOS))
    names = _names(told.get("categories"))
    by_image = _labels(path.name, told["annotations"], names, flaws)
    photos: list[RawPhoto] = []
    for place, image in enumerate(told["images"]):
        if photo := _photo(path.parent, f"images {place}", image, by_image, flaws):
            photos.append(photo)
    return RawSet(path.parent.name, Format.COCO, tuple(photos), flaws.all())


def _names(categories: Any) -> dict[Any, str]:
    listed = categories if isinstance(categories, list) else []
    told = (each for each in listed if isinstance(each, dict))
    return {each["id"]: word(each.get("name")) for each in told if _is_id(each.get("id"))}


def _labels(
    name: str, annotations: list[Any], names: dict[Any, str], flaws: Flaws
) -> dict[Any, list[RawLabel]]:
    found: dict[Any, list[RawLabel]] = {}
    labels = Labels(name, flaws)
    for place, told in enumerate(annotations):
        where = f"annotations {place}"
        if not isinstance(told, dict) or not _is_id(told.get("image_id")):
            flaws.add(where, SetFault.NOT_SO, "image_id")
            continue
        category = told.get("category_id")
        named = names.get(category, "") if _is_id(category) else ""
        words = (named, *_attributes(told.get("attributes")))
        of_image = found.setdefault(told["image_id"], [])
        if label := labels.made(where, words, _place(told), boxed=True):
            of_image.append(label)
    return found


def _photo(
    root: Path, where: str, told: Any, by_image: dict[Any, list[RawLabel]], flaws: Flaws
) -> RawPhoto | None:
    if not isinstance(told, dict) or not _is_id(told.get("id")):
        flaws.add(where, SetFault.NOT_SO, "id, file_name")
        return None
    path = within(root, told.get("file_name"))
    if path is None:
        flaws.add(where, SetFault.OUTSIDE, str(told.get("file_name"))[:200])
        return None
    labels = tuple(by_image.get(told["id"], ()))
    if not labels and told["id"] in by_image:
        return None
    stored = size(told.get("width"), told.get("height"))
    return RawPhoto(path.relative_to(root).as_posix(), path, labels, stored)


def _place(told: dict[str, Any]) -> Place | None:
    box = told.get("bbox")
    if isinstance(box, list) and len(box) == 4:
        left, top, wide, high = map(number, box)
        if left is None or top is None or wide is None or high is None:
            return None
        return cornered((left, top, left + wide, top + high))
    drawn = told.get("segmentation")
    points = (
        [p for part in drawn if isinstance(part, list) for p in part]
        if isinstance(drawn, list)
        else []
    )
    return around(points[0::2], points[1::2])


def _attributes(told: Any) -> list[str]:
    """Part and severity as this program's own export has them; words of a model's stay out."""
    if not isinstance(told, dict):
        return []
    part, severity = word(told.get("part")), word(told.get("severity"))
    known = severity if severity in set(Severity) else ""
    return [f"{role}: {said}" for role, said in (("part", part), ("severity", known)) if said]


def _is_id(value: Any) -> bool:
    return isinstance(value, int | str) and not isinstance(value, bool)
