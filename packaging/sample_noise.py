"""Random patterns from which the sample pictures' surfaces are made. All values float32."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Array = NDArray[np.floating[Any]]
Mask = NDArray[np.bool_]


def smooth(value: Array, low: float, high: float) -> Array:
    """0 at low, 1 at high (which may be the smaller), an S between them."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def soft(shape: tuple[int, int], cell: tuple[float, float], seed: int) -> Array:
    """Noise of mean 0 and deviation about 1 whose spots are cell = (rows, columns) pixels."""
    rows = max(2, round(shape[0] / cell[0]) + 1)
    columns = max(2, round(shape[1] / cell[1]) + 1)
    grid = np.random.default_rng(seed).standard_normal((rows, columns)).astype(np.float32)
    picture = Image.fromarray(grid).resize((shape[1], shape[0]), Image.Resampling.BICUBIC)
    return np.asarray(picture, np.float32)


def clouds(shape: tuple[int, int], cell: float, seed: int, octaves: int = 5) -> Array:
    """Noise at several scales, each half as large and half as strong as the one before."""
    total = np.zeros(shape, np.float32)
    for octave in range(octaves):
        size = cell / 2**octave
        if size < 1:
            break
        total += soft(shape, (size, size), seed + octave) / 2**octave
    return total / np.float32(1.2)


def sample(texture: Array, row: Array, column: Array) -> Array:
    """The texture between its pixels; positions outside take the nearest edge."""
    height, width = texture.shape[:2]
    row = np.clip(row, 0, height - 1.001)
    column = np.clip(column, 0, width - 1.001)
    top, left = row.astype(np.int32), column.astype(np.int32)
    down, right = row - top, column - left
    if texture.ndim == 3:
        down, right = down[:, None], right[:, None]
    above = texture[top, left] * (1 - right) + texture[top, left + 1] * right
    below = texture[top + 1, left] * (1 - right) + texture[top + 1, left + 1] * right
    return np.asarray(above * (1 - down) + below * down, np.float32)
