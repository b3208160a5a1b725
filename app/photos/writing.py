"""The writing in a picture, read by RapidOCR: an optional part, loaded when first wanted.

Its wheel carries the models (PP-OCRv6, Latin and Chinese). They are named by their files, since
the library would fetch from the network what it does not find. Runs in a child of its own.
"""

from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from app.domain.reading import TextLine, Word
from app.errors import PhotoRefused, Refusal
from app.photos.limits import MAX_LINES, MAX_READ_CHARACTERS
from app.photos.turned import box

_MODELS = {
    "Det.model_path": "PP-OCRv6_det_small.onnx",
    "Rec.model_path": "PP-OCRv6_rec_small.onnx",
    "Cls.model_path": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
}
_LEAST_SIDE = 16
# One thread and no memory kept for later: it works behind a person's back.
_QUIETLY = {
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "EngineConfig.onnxruntime.enable_cpu_mem_arena": False,
    "Global.log_level": "critical",
}


def lines_in(
    picture: Image.Image, *, turning: bool = True, side: int | None = None
) -> tuple[TextLine, ...]:
    """The lines of an upright picture, from the top down; places in fractions of it. turning: a
    line that seems to stand on its head is turned over. side: lines are looked for in it made that
    small, in pixels of its longer side. Raises PhotoRefused where the part is not there."""
    reader = _reader(side)
    if min(picture.size) < _LEAST_SIDE:
        return ()
    found = reader(
        np.asarray(picture.convert("RGB"))[:, :, ::-1], use_cls=turning, return_word_box=True
    )
    if found.txts is None:
        return ()
    told = zip(found.txts, found.boxes.tolist(), found.scores, found.word_results, strict=True)
    lines = [
        TextLine(text, box(place, picture.size), float(sure), _words(text, words, picture.size))
        for text, place, sure, words in told
        if text
    ]
    return within_limits(lines)


def _words(text: str, told: Iterable[Any], size: tuple[int, int]) -> tuple[Word, ...]:
    """Where each word stands; told: words in the order of the text, each with its own four corners
    behind its confidence."""
    words, at = list[Word](), 0
    for word, _, corners in told:
        start = text.find(word, at)
        if word and start >= 0:
            at = start + len(word)
            words.append(Word(start, at, box(corners, size)))
    return tuple(words)


@cache
def _reader(side: int | None) -> Any:
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise PhotoRefused("", Refusal.NO_READER)
    from rapidocr import RapidOCR

    models = Path(spec.origin).with_name("models")
    smaller = {"Det.limit_type": "max", "Det.limit_side_len": side} if side else {}
    files = {k: str(models / name) for k, name in _MODELS.items()}
    return RapidOCR(params=files | _QUIETLY | smaller)


def within_limits(lines: list[TextLine]) -> tuple[TextLine, ...]:
    """From the top down, no more than may be told."""
    lines = sorted(lines, key=lambda line: line.region.as_list()[1::-1])
    kept, left = [], MAX_READ_CHARACTERS
    for line in lines[:MAX_LINES]:
        left -= len(line.text)
        if left < 0:
            break
        kept.append(line)
    return tuple(kept)
