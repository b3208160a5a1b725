"""The PDQ fingerprint: 256 bits that stay nearly the same when a picture is re-encoded.

Own NumPy code after Meta's published algorithm («The TMK+PDQF Video-Hashing Algorithm and the
PDQ Image-Hashing Algorithm», 2019): luma, two passes of box filters each way, 64 × 64 samples,
a DCT of which 16 × 16 coefficients are kept, one bit for each above their median. A library of
the same name exists, but not with wheels for all systems Tessera runs on.
"""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

# Normalising the size first makes the fingerprint of a scaled copy nearly that of the original.
NORMAL_SIDE = 512
_KEPT = 16
_SAMPLES = 64
_Floats = NDArray[np.float64]


def fingerprint(picture: Image.Image) -> str:
    """The PDQ hash as 64 hex digits of a picture in mode RGB or L that fits 512 × 512 px."""
    luma = np.asarray(picture, dtype=np.float64)
    if luma.ndim == 3:
        luma = luma @ np.array([0.299, 0.587, 0.114])
    height, width = luma.shape
    waves = _waves(height) @ luma @ _waves(width).T
    bits = np.packbits((waves > np.median(waves)).ravel(), bitorder="little")
    return f"{int.from_bytes(bits.tobytes(), 'little'):064x}"


@lru_cache(maxsize=64)
def _waves(length: int) -> _Floats:
    """Filters, samples and DCT along one side in one matrix, 16 × length: all are linear, and
    what is done along the rows does not touch what is done along the columns."""
    box = _box(length)
    places = ((np.arange(_SAMPLES) + 0.5) * length / _SAMPLES).astype(np.intp)
    numbers = np.arange(1, _KEPT + 1)[:, None] * (2 * np.arange(_SAMPLES) + 1)
    dct = np.cos(numbers * (math.pi / (2 * _SAMPLES)))
    combined: _Floats = dct @ (box @ box)[places]
    return combined


def _box(length: int) -> _Floats:
    """Each row the mean over a window of 1/128 of the side, cut off at the edges."""
    window = -(-length // 128)
    ahead = (window + 2) // 2
    offsets = np.arange(length)[None, :] - np.arange(length)[:, None]
    inside = (offsets >= ahead - window) & (offsets < ahead)
    means: _Floats = inside / inside.sum(axis=1, keepdims=True)
    return means
