"""Scenes of things: a phone on a table, a dented car door. No real maker."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from console import ROOT
from sample_flat import Scene, blank
from sample_noise import Array, clouds, smooth, soft

FONTS = ROOT / "resources" / "fonts"


def phone(width: int, height: int) -> Scene:
    """A phone face down on a wooden table: lettering, two cameras, a worn corner."""
    scene = _table(width, height)
    mask = _rounded(width, height, (430, 90, 1000, 1210), 74)
    edge = np.asarray(
        Image.fromarray((255 * mask).astype(np.uint8)).filter(ImageFilter.GaussianBlur(5)),
        np.float32,
    )
    back = np.array([0.020, 0.060, 0.085], np.float32)
    tone = 1 + 0.10 * soft(mask.shape, (900, 1300), 21)
    _lay(scene, mask, back * tone[..., None], 0.55)
    scene.height *= 1 - mask  # the table's grain ends where the phone lies
    scene.height += 26 * smooth(edge / 255, 0.05, 0.95)
    island = _rounded(width, height, (478, 140, 700, 372), 60)
    _lay(scene, island, np.array([0.012, 0.040, 0.058], np.float32), 0.5)
    scene.height += 7 * _softened(island, 3)
    for top in (204, 308):
        _lens(scene, (552, top), 38)
    _lens(scene, (642, 214), 15, bright=True)
    words = Image.new("L", (width, height))
    draw = ImageDraw.Draw(words)
    draw.text((715, 760), "Nordlys", anchor="mm", font=_font(74, bold=True), fill=230)
    draw.text((715, 838), "N3 Pro · 5G", anchor="mm", font=_font(34), fill=190)
    lines = ("Model NL-2031  128 GB", "Sample device, made for Tessera")
    for row, line in enumerate(lines):
        draw.text((715, 1080 + 34 * row), line, anchor="mm", font=_font(22), fill=130)
    _print(scene, words, (0.55, 0.62, 0.66))
    worn = smooth(clouds(mask.shape, 40, 31), 0.2, 1.2) * _near(mask.shape, (992, 1200), 70)
    _lay(scene, worn * mask, np.array([0.42, 0.42, 0.41], np.float32), 0.1)
    return scene


def door(width: int, height: int) -> Scene:
    """A car's door in a red that mirrors a hall: a dent with scratches below the handle."""
    scene = blank(width, height, (0.30, 0.018, 0.022), 0.55)
    row = np.arange(height, dtype=np.float32)[:, None]
    column = np.arange(width, dtype=np.float32)[None, :]
    scene.height += (-((row - 600) ** 2) / 26000 + 0 * column).astype(np.float32)
    line = row - (690 - 0.035 * column)
    scene.height -= (9 * smooth(np.abs(line), 26, 0)).astype(np.float32)
    across = np.hypot((column - 930) / 165, (row - 800) / 105)
    fold = np.exp(-(((row - 800 - 0.30 * (column - 930)) / 16) ** 2)) * np.exp(-(across**2))
    scene.height -= (17 * np.exp(-(across**2)) + 5 * fold).astype(np.float32)
    _scratches(scene)
    for gap in (215, 1455):
        away = np.abs(column - gap - 0.02 * row)
        scene.colour *= (1 - 0.95 * smooth(away, 7, 3))[..., None]
        scene.gloss *= 1 - smooth(away, 8, 4)
        scene.height -= (6 * smooth(away, 12, 3)).astype(np.float32)
    cup = _rounded(width, height, (1120, 505, 1390, 610), 50)
    scene.height -= 10 * _softened(cup, 10)
    bar = _rounded(width, height, (1105, 528, 1405, 572), 22)
    scene.height += 24 * _softened(bar, 5)
    dust = smooth(clouds((height, width), 260, 44), 0.4, 2.2) * smooth(row, 700, 1200)
    _lay(scene, 0.35 * dust, np.array([0.30, 0.27, 0.23], np.float32), 0.05)
    return scene


def _table(width: int, height: int) -> Scene:
    scene = blank(width, height, (0.30, 0.17, 0.085), 0.10)
    shape = (height, width)
    rings = np.sin((np.arange(height)[:, None] / 23 + 1.5 * soft(shape, (160, 900), 11)) * 1.0)
    fibre = soft(shape, (2, 240), 12) + 0.6 * soft(shape, (4, 420), 13)
    tone = 1 + 0.10 * rings + 0.06 * fibre + 0.06 * clouds(shape, 700, 14)
    scene.colour *= tone[..., None].astype(np.float32)
    scene.height += (0.10 * fibre).astype(np.float32)
    return scene


def _scratches(scene: Scene) -> None:
    shape = scene.height.shape
    mask = Image.new("L", (shape[1], shape[0]))
    draw = ImageDraw.Draw(mask)
    for start, end, wide in (
        ((800, 742), (1065, 828), 5),
        ((838, 768), (1040, 836), 3),
        ((872, 735), (985, 776), 2),
        ((905, 818), (1092, 872), 4),
    ):
        draw.line((start, end), fill=255, width=wide)
    broken = np.asarray(mask.filter(ImageFilter.GaussianBlur(1)), np.float32) / 255
    broken *= smooth(clouds(shape, 30, 51) + 1.1, 0.0, 0.7)
    _lay(scene, broken, np.array([0.52, 0.50, 0.49], np.float32), 0.06)
    scene.height -= 1.6 * broken


def _lens(scene: Scene, centre: tuple[int, int], radius: int, *, bright: bool = False) -> None:
    rows, columns = scene.height.shape
    r, c = np.ogrid[:rows, :columns]
    away = np.hypot(r - centre[1], c - centre[0])
    inside = smooth(away, radius + 1.5, radius - 1.5)
    dark, ring = (0.75, 0.70, 0.55) if bright else (0.004, 0.005, 0.010), (0.10, 0.13, 0.15)
    _lay(scene, inside, np.array(ring, np.float32), 0.6)
    _lay(scene, smooth(away, radius * 0.82, radius * 0.76), np.array(dark, np.float32), 0.8)
    scene.height += (5 * inside).astype(np.float32)


def _lay(scene: Scene, cover: Array, colour: Array, gloss: float) -> None:
    """A paint of that colour and gloss where cover is 1."""
    share = cover[..., None]
    scene.colour[:] = scene.colour * (1 - share) + colour * share
    scene.gloss[:] = scene.gloss * (1 - cover) + gloss * cover


def _print(scene: Scene, mask: Image.Image, colour: tuple[float, float, float]) -> None:
    cover = np.asarray(mask, np.float32) / 255
    _lay(scene, cover * 0.8, np.array(colour, np.float32), 0.5)


def _rounded(width: int, height: int, box: tuple[int, int, int, int], radius: int) -> Array:
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).rounded_rectangle(box, radius, fill=255)
    return np.asarray(np.asarray(mask, np.float32) / 255, np.float32)


def _softened(mask: Array, radius: float) -> Array:
    picture = Image.fromarray((255 * mask).astype(np.uint8))
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(radius)), np.float32) / 255


def _near(shape: tuple[int, int], place: tuple[int, int], radius: float) -> Array:
    r, c = np.ogrid[: shape[0], : shape[1]]
    return np.asarray(np.exp(-(((r - place[1]) ** 2 + (c - place[0]) ** 2) / radius**2)))


def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"Inter-{'SemiBold' if bold else 'Regular'}.ttf", size)
