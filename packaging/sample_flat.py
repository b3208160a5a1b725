"""Photographs flat sample scenes from above or in front: one lamp, a sky to be mirrored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from sample_noise import Array, smooth

Triple = tuple[float, float, float]


@dataclass
class Scene:
    """Maps of one size: linear colour (rows, columns, 3), height in pixels, gloss 0 to 1."""

    colour: Array
    height: Array
    gloss: Array


def blank(width: int, height: int, colour: Triple, gloss: float = 0.04) -> Scene:
    """A level scene of one colour."""
    shape = (height, width)
    return Scene(
        np.broadcast_to(np.array(colour, np.float32), (*shape, 3)).copy(),
        np.zeros(shape, np.float32),
        np.full(shape, gloss, np.float32),
    )


def blurred(field: Array, radius: float) -> Array:
    """The field, seen through frosted glass."""
    low, high = float(field.min()), float(field.max())
    span = max(high - low, 1e-6)
    picture = Image.fromarray((65535 * (field - low) / span).astype(np.int32).astype(np.uint16))
    # Pillow blurs 16 bits only as floats of its own.
    soft = picture.convert("F").resize(
        (max(2, round(picture.width / radius)), max(2, round(picture.height / radius))),
        Image.Resampling.BOX,
    )
    back = soft.resize(picture.size, Image.Resampling.BICUBIC)
    return np.asarray(np.asarray(back, np.float32) / 65535 * span + low, np.float32)


def photograph(scene: Scene, lamp: Triple, ambient: float = 0.45) -> Image.Image:
    """Light, a soft shadow beside what stands out, mirrored sky, tone, grain."""
    slope_y, slope_x = np.gradient(scene.height)
    normal = np.stack([-slope_x, -slope_y, np.ones_like(slope_x)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    towards = np.array(lamp, np.float32)
    towards /= np.linalg.norm(towards)
    lit = np.clip(normal @ towards, 0, 1) * _unshaded(scene.height, towards)
    near = np.clip(1 - 0.035 * (blurred(scene.height, 24) - scene.height), 0.45, 1.05)
    light = (ambient * near + 0.85 * lit)[..., None]
    half = towards + np.array([0, 0, 1], np.float32)
    half /= np.linalg.norm(half)
    shine = np.clip(normal @ half, 0, 1) ** 60 * 1.6 + _sky(normal)
    mirrored = (scene.gloss * shine)[..., None]
    return _developed(0.62 * (scene.colour * light + mirrored))


def _unshaded(height: Array, towards: Array) -> Array:
    """1 in the light, less where something higher stands between here and the lamp."""
    seen = np.ones_like(height)
    for step in range(2, 60, 3):
        rise = step * towards[2] / max(1e-3, float(np.hypot(towards[0], towards[1])))
        shift = (-round(step * towards[1]), -round(step * towards[0]))
        higher = np.roll(height, shift, (0, 1)) - height - rise
        seen = np.minimum(seen, 1 - 0.75 * smooth(higher, 0.0, 4.0))
    return seen


def _sky(normal: Array) -> Array:
    """A hall's lights, as a glossy surface mirrors them: bands across, bent by every dent."""
    rows = normal.shape[0]
    place = np.linspace(0, 1, rows, dtype=np.float32)[:, None] + 1.9 * normal[..., 1]
    bands = smooth(np.sin(place * 15.5), 0.55, 0.95) * 0.34
    return np.asarray(0.04 + 0.20 * smooth(place, 0.75, 0.1) + bands, np.float32)


def _developed(linear: Array) -> Image.Image:
    v, u = np.mgrid[-1 : 1 : linear.shape[0] * 1j, -1 : 1 : linear.shape[1] * 1j]
    bright = linear * (1 - 0.20 * (u * u + v * v) / 1.6)[..., None]
    toned = np.clip(
        bright * (2.51 * bright + 0.03) / (bright * (2.43 * bright + 0.59) + 0.14), 0, 1
    )
    rng = np.random.default_rng(7)
    shape = linear.shape[:2]
    grain = rng.normal(0, 1.6, shape)[..., None] + rng.normal(0, 0.8, (*shape, 3))
    pixels = np.clip(255 * toned ** (1 / 2.2) + grain, 0, 255).astype(np.uint8)
    return Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(0.5))


def turned(picture: Image.Image, degrees: float, wide: int, high: int) -> Image.Image:
    """The picture held not quite straight, cut to size."""
    spun = picture.rotate(degrees, Image.Resampling.BICUBIC)
    left, top = (spun.width - wide) // 2, (spun.height - high) // 2
    return spun.crop((left, top, left + wide, top + high))
