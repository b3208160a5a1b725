"""A set of photos on disk, and a model on the loopback address that answers from its labels, with
known faults. Each photo shows its number as black and white fields, as the server sees it."""

import base64
import io
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from app.evaluation.labelled import Answer, Claim, LabelledPhoto
from tests.helpers import behaviours as do
from tests.helpers.answers import found, summary, written
from tests.helpers.desks import pictures_in
from tests.helpers.labelling import Faults, answered
from tests.helpers.server import Talk

_SIDE, _FIELDS = 256, 8


def written_set(folder: Path, photos: Sequence[LabelledPhoto]) -> Path:
    """The photos, and their labels as COCO JSON beside them."""
    folder.mkdir(parents=True)
    images: list[dict[str, Any]] = []
    labels: list[dict[str, Any]] = []
    kinds = sorted({label.type for photo in photos for label in photo.labels})
    for number, photo in enumerate(photos):
        _picture(number).save(folder / photo.path, quality=90)
        size = {"width": _SIDE, "height": _SIDE}
        images.append({"id": number, "file_name": photo.path, **size})
        for label in photo.labels:
            assert label.region is not None
            x1, y1, x2, y2 = label.region.in_pixels(_SIDE, _SIDE)
            said = {"part": label.part, "severity": label.severity}
            place = {"image_id": number, "bbox": [x1, y1, x2 - x1, y2 - y1]}
            labels.append(place | {"category_id": kinds.index(label.type), "attributes": said})
    categories = [{"id": number, "name": kind} for number, kind in enumerate(kinds)]
    told = {"images": images, "annotations": labels, "categories": categories}
    (folder / "labels.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


class LabelledModel:
    """A behaviour. asked: how often about each photo, by its path; gone_after: so many answers,
    then every question is refused, None for never."""

    def __init__(
        self, photos: Sequence[LabelledPhoto], faults: Faults, gone_after: int | None = None
    ) -> None:
        self._photos, self.faults, self.gone_after = photos, faults, gone_after
        self.asked: Counter[str] = Counter()

    async def __call__(self, talk: Talk) -> None:
        if self.gone_after is not None and self.asked.total() >= self.gone_after:
            await do.refuses(401, {"error": {"message": "bad key"}})(talk)
            return
        (picture,) = pictures_in(talk.seen.json)
        photo = self._photos[_number(base64.b64decode(picture))]
        self.asked[photo.path] += 1
        answer = answered(photo, self.faults, 0, self.asked[photo.path])
        await do.streams(_text(answer), piece=400)(talk)


def _text(answer: Answer) -> str:
    if not answer.usable:
        return "I would rather not say."
    findings = [_finding(claim) for claim in answer.claims]
    return written(reasoning=[], findings=findings, summary=summary(severity="minor"))


def _finding(claim: Claim) -> dict[str, Any]:
    assert claim.region is not None
    said = {"part": claim.part, "type": claim.type, "severity": claim.severity}
    region = [round(1000 * edge) for edge in claim.region.as_list()]
    return found(**said, region=region, confidence=claim.confidence, text="As labelled.")


def _picture(number: int) -> Image.Image:
    """Its bits from left to right."""
    picture = Image.new("RGB", (_SIDE, _SIDE), (90, 120, 90))
    wide = _SIDE // _FIELDS
    for place in range(_FIELDS):
        colour = (255, 255, 255) if number >> place & 1 else (0, 0, 0)
        picture.paste(colour, (place * wide, 0, (place + 1) * wide, _SIDE // 2))
    return picture


def _number(jpeg: bytes) -> int:
    picture = Image.open(io.BytesIO(jpeg)).convert("L")
    wide = picture.width / _FIELDS
    middle = [int((place + 0.5) * wide) for place in range(_FIELDS)]
    bright = [picture.crop((x, 60, x + 1, 61)).tobytes()[0] > 127 for x in middle]
    return sum(1 << place for place, white in enumerate(bright) if white)
