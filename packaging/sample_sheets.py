"""Scenes of sheets and walls: an exercise, a notice on a board, a stained ceiling."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from sample_flat import Scene, blank
from sample_noise import Array, clouds, smooth, soft
from sample_things import FONTS

EXERCISE = (
    ("Mathematics · Worksheet 7", 40, True),
    ("", 30, False),
    ("1.  Solve the equation. Show how you found the answer.", 34, False),
    ("", 18, False),
    ("        x² − 5x + 6 = 0", 46, False),
    ("", 26, False),
    ("2.  A rectangle is 3 cm longer than it is wide.", 34, False),
    ("     Its area is 40 cm². How long are its sides?", 34, False),
    ("", 18, False),
    ("     width = ______ cm        length = ______ cm", 34, False),
    ("", 26, False),
    ("3.  Write as one fraction:", 34, False),
    ("", 14, False),
)
NOTICE = (
    ("CONCERT TICKETS", 84, True),
    ("sold out? not with me ;-)", 50, False),
    ("", 20, False),
    ("no names here – add", 50, False),
    ("v _ x · 0 8 1 5", 78, True),
    ("and pay outside the app", 50, False),
)


def exercise(width: int, height: int) -> Scene:
    """A printed work sheet on a desk, photographed from above."""
    scene = blank(width, height, (0.10, 0.12, 0.14))
    scene.colour *= (1 + 0.08 * clouds((height, width), 500, 61))[..., None].astype(np.float32)
    box = (250, 60, width - 250, height - 40)
    _sheet(scene, box, (0.78, 0.77, 0.74), 62)
    words = Image.new("L", (width, height))
    bottom = _write(words, EXERCISE, 330, 150)
    _fraction(ImageDraw.Draw(words), 400, bottom + 10)
    _print(scene, words, (0.03, 0.03, 0.035))
    return scene


def notice(width: int, height: int) -> Scene:
    """A sheet pinned to a board of cork."""
    scene = blank(width, height, (0.30, 0.17, 0.08))
    shape = (height, width)
    grains = soft(shape, (7, 7), 71) + 0.8 * soft(shape, (15, 15), 72)
    scene.colour *= (1 + 0.16 * grains)[..., None].astype(np.float32)
    scene.height += (0.9 * grains).astype(np.float32)
    _sheet(scene, (360, 200, width - 360, height - 220), (0.74, 0.66, 0.22), 73)
    words = Image.new("L", (width, height))
    _write(words, NOTICE, width // 2, 330, middle=True)
    _print(scene, words, (0.05, 0.04, 0.09))
    for place in (400, width - 400):
        _pin(scene, (place, 238))
    return scene


def ceiling(width: int, height: int) -> Scene:
    """White plaster with a water stain that dried in rings, a crack through it, a cornice."""
    scene = blank(width, height, (0.66, 0.66, 0.63))
    shape = (height, width)
    grain = soft(shape, (5, 5), 81) + 0.7 * soft(shape, (12, 12), 82)
    scene.height += (0.55 * grain).astype(np.float32)
    scene.colour *= (1 + 0.03 * clouds(shape, 800, 83))[..., None].astype(np.float32)
    level = _stain(shape)
    for depth, strength in ((0.0, 0.55), (0.16, 0.30), (0.34, 0.22)):
        ring = np.exp(-(((level - depth) / 0.020) ** 2)) * strength
        _darken(scene, ring)
    _darken(scene, 0.28 * smooth(level, 0.0, 0.6))
    scene.height += (5 * smooth(level, 0.1, 0.7) * soft(shape, (150, 120), 84)).astype(np.float32)
    _crack(scene)
    row = np.arange(height, dtype=np.float32)[:, None]
    cornice = smooth(row, 1010, 1030) + 0.7 * smooth(row, 1075, 1085)
    scene.height += (26 * cornice + np.zeros(shape)).astype(np.float32)
    return scene


def _stain(shape: tuple[int, int]) -> Array:
    r, c = np.ogrid[: shape[0], : shape[1]]
    one = 1 - np.hypot((c - 760) / 420, (r - 470) / 270)
    other = 1 - np.hypot((c - 1130) / 230, (r - 600) / 190)
    return np.asarray(np.maximum(one, other) + 0.09 * clouds(shape, 190, 85), np.float32)


def _darken(scene: Scene, share: Array) -> None:
    tint = np.stack([1 - 0.50 * share, 1 - 0.72 * share, 1 - 0.95 * share], -1)
    scene.colour *= np.clip(tint, 0.05, 1).astype(np.float32)


def _crack(scene: Scene) -> None:
    height, width = scene.height.shape
    rng = np.random.default_rng(86)
    places = np.cumsum(rng.normal(0, 9, 60)) + 0.22 * np.linspace(0, width, 60)
    points = [(x, 330 + y) for x, y in zip(np.linspace(330, 1330, 60), places, strict=True)]
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).line(points, fill=255, width=3)
    cut = np.asarray(mask.filter(ImageFilter.GaussianBlur(0.8)), np.float32) / 255
    scene.colour *= (1 - 0.75 * cut)[..., None]
    scene.height -= 3 * cut


def _sheet(
    scene: Scene, box: tuple[int, int, int, int], colour: tuple[float, float, float], seed: int
) -> None:
    shape = scene.height.shape
    mask = Image.new("L", (shape[1], shape[0]))
    ImageDraw.Draw(mask).rectangle(box, fill=255)
    cover = np.asarray(mask, np.float32)[..., None] / 255
    tone = 1 + 0.015 * clouds(shape, 260, seed)
    scene.colour[:] = scene.colour * (1 - cover) + np.array(colour) * tone[..., None] * cover
    wave = 5 + 7 * soft(shape, (700, 900), seed + 1)
    scene.height[:] = scene.height * (1 - cover[..., 0]) + wave * cover[..., 0]


def _write(
    words: Image.Image,
    lines: tuple[tuple[str, int, bool], ...],
    left: int,
    top: int,
    *,
    middle: bool = False,
) -> int:
    """The lines one under the other; where the next would begin."""
    draw = ImageDraw.Draw(words)
    for text, size, bold in lines:
        name = "SemiBold" if bold else "Regular"
        face = ImageFont.truetype(FONTS / f"Inter-{name}.ttf", size)
        draw.text((left, top), text, font=face, fill=245, anchor="ma" if middle else "la")
        top += round(size * 1.45)
    return top


def _fraction(draw: ImageDraw.ImageDraw, left: int, top: int) -> None:
    face = ImageFont.truetype(FONTS / "Inter-Regular.ttf", 44)
    for place, (over, under) in enumerate((("2", "3"), ("1", "4"))):
        x = left + 130 * place
        draw.text((x, top), over, font=face, fill=245, anchor="ma")
        draw.line((x - 24, top + 58, x + 24, top + 58), fill=245, width=4)
        draw.text((x, top + 66), under, font=face, fill=245, anchor="ma")
    draw.text((left + 66, top + 30), "+", font=face, fill=245, anchor="ma")
    draw.text((left + 220, top + 30), "=  ______", font=face, fill=245, anchor="la")


def _print(scene: Scene, mask: Image.Image, colour: tuple[float, float, float]) -> None:
    cover = np.asarray(mask, np.float32)[..., None] / 255 * 0.92
    scene.colour[:] = scene.colour * (1 - cover) + np.array(colour, np.float32) * cover


def _pin(scene: Scene, centre: tuple[int, int]) -> None:
    rows, columns = scene.height.shape
    r, c = np.ogrid[:rows, :columns]
    away = np.hypot(r - centre[1], c - centre[0])
    cover = smooth(away, 19, 16)[..., None]
    scene.colour[:] = scene.colour * (1 - cover) + np.array([0.45, 0.02, 0.02]) * cover
    scene.height += (22 * smooth(away, 20, 4)).astype(np.float32)
    scene.gloss += (0.5 * cover[..., 0]).astype(np.float32)
