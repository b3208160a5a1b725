"""VGG Image Annotator, regions of projects and of exported annotations (version 2)."""

from pathlib import Path
from typing import Any

from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.sets.files import (
    MOST_PHOTOS,
    Flaws,
    Labels,
    around,
    cornered,
    number,
    within,
    word,
)
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet


def is_via(told: Any) -> bool:
    """It has what a VIA file has: a table of photos, each with regions."""
    photos = _photos(told)
    return bool(photos) and all(
        isinstance(photo, dict) and "filename" in photo and "regions" in photo
        for photo in photos.values()
    )


def read_via(path: Path, told: Any) -> RawSet:
    """Photos lie beside the file; one of whose regions none can be read is left out. Raises
    SetUnusable."""
    flaws, found = Flaws(), _photos(told)
    if len(found) > MOST_PHOTOS:
        raise SetUnusable(path.name, "", SetFault.TOO_MANY, str(MOST_PHOTOS))
    labels = Labels(path.name, flaws)
    photos: list[RawPhoto] = []
    for key, each in found.items():
        where = word(key)
        photo = within(path.parent, each.get("filename"))
        if photo is None:
            flaws.add(where, SetFault.OUTSIDE, str(each.get("filename"))[:200])
            continue
        name = photo.relative_to(path.parent).as_posix()
        before, regions = len(flaws), _regions(name, each["regions"], labels, flaws)
        if regions or len(flaws) == before:
            photos.append(RawPhoto(name, photo, regions))
    return RawSet(path.stem, Format.VIA, tuple(photos), flaws.all())


def _photos(told: Any) -> dict[str, Any]:
    """A project has them inside; version 1 has regions by number instead of a list."""
    inside = told.get("_via_img_metadata", told) if isinstance(told, dict) else {}
    return inside if isinstance(inside, dict) else {}


def _regions(name: str, told: Any, labels: Labels, flaws: Flaws) -> tuple[RawLabel, ...]:
    listed = list(told.values()) if isinstance(told, dict) else told
    if not isinstance(listed, list):
        flaws.add(name, SetFault.NOT_SO, "regions")
        return ()
    found: list[RawLabel] = []
    for place, region in enumerate(listed):
        told = region if isinstance(region, dict) else {}
        words = _words(told.get("region_attributes"))
        where = f"{name}, region {place}"
        if label := labels.made(where, words, _place(told.get("shape_attributes")), boxed=True):
            found.append(label)
    return tuple(found)


def _words(told: Any) -> tuple[str, ...]:
    """What is chosen, or ticked, in each of the region's attributes; free text, too."""
    found: list[str] = []
    for key, value in (told if isinstance(told, dict) else {}).items():
        ticked = [name for name, on in value.items() if on] if isinstance(value, dict) else [value]
        role = f"{key}: " if key in ("part", "type", "severity") else ""
        found += [role + said for said in map(word, ticked) if said]
    return tuple(found)


def _place(shape: Any) -> Place | None:
    told = shape if isinstance(shape, dict) else {}
    if "all_points_x" in told:
        return around(told["all_points_x"], told.get("all_points_y"))
    if "width" in told:
        x, y, wide, high = (number(told.get(key)) for key in ("x", "y", "width", "height"))
        if x is None or y is None or wide is None or high is None:
            return None
        return cornered((x, y, x + wide, y + high))
    x, y, across = (number(told.get(key)) for key in ("cx", "cy", "rx" if "rx" in told else "r"))
    down = number(told.get("ry")) if "ry" in told else across
    if x is None or y is None or across is None or down is None:
        return None
    return cornered((x - across, y - down, x + across, y + down))
