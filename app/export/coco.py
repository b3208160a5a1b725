"""Findings as COCO annotations, for whoever trains or judges a model with them.

Format: cocodataset.org/#format-data, object detection; what COCO has no word for stands in
«attributes», which annotation tools read.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.words import Verdict
from app.photos.formats import EXTENSIONS


def as_coco(cases: Iterable[Case]) -> dict[str, Any]:
    """All photos, and the findings in them that no person rejected, in pixels of the upright
    originals. Files are named by their SHA-256: names as they came may be anything."""
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    categories: dict[str, int] = {}
    for case in cases:
        ids = {photo.id: number for number, photo in enumerate(case.photos, len(images) + 1)}
        images += [_image(ids[photo.id], photo, case) for photo in case.photos]
        for photo, found, box in _placed(case):
            kind = categories.setdefault(found.value.type, len(categories) + 1)
            number = len(annotations) + 1
            annotations.append(
                {"id": number, "image_id": ids[photo.id], "category_id": kind}
                | _place(photo, found, box)
                | {"iscrowd": 0, "attributes": _attributes(found)}
            )
    named = [{"id": number, "name": name} for name, number in categories.items()]
    return {"images": images, "annotations": annotations, "categories": named}


def _image(number: int, photo: Photo, case: Case) -> dict[str, Any]:
    name = photo.sha256 + EXTENSIONS.get(photo.media_type, "")
    size = {"width": photo.width, "height": photo.height}
    return {"id": number, "file_name": name, **size, "case": case.number}


def _placed(case: Case) -> Iterator[tuple[Photo, Finding, Region]]:
    shown = {photo.id: photo for photo in case.photos}
    for found in case.findings:
        photo, box = shown.get(found.photo_id), found.value.region
        if photo and box and found.verdict is not Verdict.REJECTED:
            yield photo, found, box


def _place(photo: Photo, found: Finding, box: Region) -> dict[str, Any]:
    """Its box, and its outline where it has one; the area is that of what is drawn."""
    x1, y1, x2, y2 = box.in_pixels(photo.width, photo.height)
    wide, high = x2 - x1, y2 - y1
    corners = found.value.outline.points if found.value.outline else ()
    drawn = [(x * photo.width, y * photo.height) for x, y in corners]
    segmentation = [[round(value, 2) for point in drawn for value in point]] if drawn else []
    bbox = [round(value, 2) for value in (x1, y1, wide, high)]
    area = _area(drawn) if drawn else wide * high
    return {"bbox": bbox, "area": round(area, 2), "segmentation": segmentation}


def _area(corners: list[tuple[float, float]]) -> float:
    following = corners[1:] + corners[:1]
    crossed = zip(corners, following, strict=True)
    return abs(sum(x * y2 - x2 * y for (x, y), (x2, y2) in crossed)) / 2


def _attributes(found: Finding) -> dict[str, Any]:
    value = found.value
    told = {"part": value.part, "severity": value.severity, "action": value.action}
    return told | {"text": value.text, "verdict": found.verdict or "open"}
