"""Draws resources/samples: four views of one damaged parcel. Run by hand; takes minutes.

python packaging/draw_samples.py            the pictures as they are kept
python packaging/draw_samples.py 0.4 2      a quick look at view 2, at 0.4 of the size
"""

from __future__ import annotations

import sys
import time

import numpy as np
from PIL import Image, ImageFilter

import sample_carton
import sample_light as light
import sample_paint
from console import ROOT
from sample_noise import Array, Mask, smooth
from sample_surfaces import PER_METRE, Surface, floor

WIDTH, HEIGHT = 1600, 1200
VIEWS = [
    light.View((0.44, -0.86, 0.60), (0.01, 0.0, 0.105), 37, (-0.55, -0.50, 0.85), 0.8),
    light.View((-0.46, 0.86, 0.50), (-0.01, 0.0, 0.105), 36, (0.75, 0.45, 0.95), -1.2, 200),
    light.View((-0.50, -0.40, 0.74), (-0.075, 0.0, 0.215), 33, (-0.15, 0.75, 0.95), 2.0),
    light.View((0.47, -0.42, 0.44), (0.150, -0.100, 0.185), 30, (-0.60, -0.45, 0.80), -1.5),
]

OVERSIZE = 1.5
QUALITY = 86


class Studio:
    """The carton and the floor, made once for all views."""

    def __init__(self) -> None:
        self.near = sample_carton.make()
        self.far = sample_carton.Carton(
            *(sample_carton.halved(side) for side in vars(self.near).values())
        )
        self.floor: Surface = floor(800)

    def photograph(self, view: light.View, width: int, height: int) -> Image.Image:
        """One picture of the given size."""
        way = light.rays(view, width, height)
        start = np.broadcast_to(np.array(view.camera, np.float32), way.shape)
        along, parts = light.march(start, way)
        hit = np.isfinite(along)
        along = np.where(hit, along, -start[:, 2] / np.minimum(way[:, 2], -1e-3)).astype(np.float32)
        points = start + way * along[:, None]
        picture = np.empty_like(points)
        picture[hit] = self._carton(view, points[hit], parts[hit], way[hit])
        picture[~hit] = self._floor(view, points[~hit], way[~hit])
        shape = (height, width)
        return develop(picture.reshape(*shape, 3), along.reshape(shape), hit.reshape(shape), view)

    def _carton(self, view: light.View, points: Array, parts: Array, way: Array) -> Array:
        distance = float(np.linalg.norm(np.subtract(view.camera, view.target)))
        sides, per_metre = (self.near, PER_METRE) if distance < 0.6 else (self.far, PER_METRE / 2)
        normal = light.normals(points)
        colour, gloss, bent = sample_paint.carton(sides, points, parts, normal, per_metre)
        lamp = light.unit(np.array(view.lamp, np.float32))
        seen = light.shadow(points + normal * 0.0012, lamp)
        free = light.openness(points, normal)
        return light.shade(colour, gloss, bent, way, view, seen, free)

    def _floor(self, view: light.View, points: Array, way: Array) -> Array:
        colour, gloss, bent = sample_paint.ground(self.floor, points, view.turn)
        lamp = light.unit(np.array(view.lamp, np.float32))
        upward = np.zeros_like(points)
        upward[:, 2] = 1
        lifted = points + upward * 0.0005
        return light.shade(
            colour,
            gloss,
            bent,
            way,
            view,
            light.shadow(lifted, lamp),
            light.openness(lifted, upward),
        )


def develop(linear: Array, along: Array, hit: Mask, view: light.View) -> Image.Image:
    """From light to a photo: depth blur of the floor, lens, tone curve, noise of the sensor."""
    height, width = hit.shape
    bright = linear * view.exposure * _vignette(height, width)[..., None]
    toned = np.clip(
        bright * (2.51 * bright + 0.03) / (bright * (2.43 * bright + 0.59) + 0.14), 0, 1
    )
    sharp = Image.fromarray((255 * toned ** (1 / 2.2)).astype(np.uint8))
    picture = np.asarray(_far_blur(sharp, along, hit), np.float32)
    small = Image.fromarray(picture.astype(np.uint8))
    size = (round(width / OVERSIZE), round(height / OVERSIZE))
    pixels = np.asarray(small.resize(size, Image.Resampling.LANCZOS), np.float32)
    rng = np.random.default_rng(5)
    grain = rng.normal(0, 1.5, pixels.shape[:2])[..., None] + rng.normal(0, 0.7, pixels.shape)
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def _vignette(height: int, width: int) -> Array:
    v, u = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    return np.asarray(1 - 0.16 * (u * u + v * v) / 1.5, np.float32)


def _far_blur(sharp: Image.Image, along: Array, hit: Mask) -> Image.Image:
    # The floor is blurred without the carton bleeding into it.
    focus = float(np.median(along[hit]))
    floor_only = np.asarray(sharp, np.float32) * ~hit[..., None]
    radius = sharp.width / 420
    mask = Image.fromarray((255 * ~hit).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
    spread = Image.fromarray(floor_only.astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
    weight = np.maximum(np.asarray(mask, np.float32), 1)[..., None] / 255
    blurred = np.clip(np.asarray(spread, np.float32) / weight, 0, 255)
    share = smooth(np.abs(along - focus) / focus, 0.12, 0.75) * ~hit
    mixed = np.asarray(sharp) * (1 - share[..., None]) + blurred * share[..., None]
    return Image.fromarray(mixed.astype(np.uint8))


def main(arguments: list[str]) -> None:
    """Draws all views, or the one asked for at a smaller size."""
    size = float(arguments[0]) if arguments else 1.0
    only = int(arguments[1]) if len(arguments) > 1 else None
    folder = ROOT / "resources" / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    studio = Studio()
    for number, view in enumerate(VIEWS, 1):
        if only not in (None, number):
            continue
        began = time.monotonic()
        scale = size * OVERSIZE
        picture = studio.photograph(view, round(WIDTH * scale), round(HEIGHT * scale))
        path = folder / f"parcel-{number}.jpg"
        picture.save(path, quality=QUALITY, optimize=True, progressive=False)
        print(f"{path.name}: {path.stat().st_size // 1024} KB, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
