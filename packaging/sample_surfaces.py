"""What the sample carton and its floor are painted with: colour, relief and gloss maps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from sample_noise import Array, clouds, smooth, soft

PER_METRE = 6000
FLOOR_PER_METRE = 900
FLOOR_SIDE = 4.0
KRAFT = (0.375, 0.237, 0.130)
TAPE = (0.235, 0.118, 0.042)


@dataclass
class Surface:
    """Maps of one size: linear colour (rows, columns, 3), height in metres, gloss 0 to 1."""

    colour: Array
    height: Array
    gloss: Array


def board(width: float, height: float, seed: int, *, flutes: bool = True) -> Surface:
    """Bare corrugated board of the given size in metres."""
    shape = (round(height * PER_METRE), round(width * PER_METRE))
    fibres = soft(shape, (2, 26), seed) + soft(shape, (3, 60), seed + 1)
    specks = soft(shape, (2.2, 2.2), seed + 2)
    tone = 1 + 0.045 * clouds(shape, 700, seed + 3) + 0.015 * fibres + 0.02 * specks
    tone -= 0.16 * (soft(shape, (4, 9), seed + 4) > 2.6)
    tone += 0.10 * (soft(shape, (3, 14), seed + 5) > 2.7)
    columns = np.arange(shape[1], dtype=np.float32)[None, :] / PER_METRE
    wave = np.cos(columns * 2 * np.pi / 0.0064) if flutes else np.zeros((1, 1), np.float32)
    tone = tone * (1 + 0.006 * wave)
    relief = 0.000014 * wave + 0.000004 * fibres + 0.00035 * clouds(shape, 500, seed + 6, 3)
    hue = 0.03 * clouds(shape, 900, seed + 7, 3)
    tint = np.stack([np.ones(shape), 1 - hue, 1 - 2.2 * hue], -1)
    colour = np.array(KRAFT) * tone[..., None] * tint
    return Surface(
        colour.astype(np.float32), relief.astype(np.float32), np.full(shape, 0.04, np.float32)
    )


def edge_wear(surface: Surface, seed: int) -> None:
    """Rubs the outer centimetre: handled edges are lighter and dirtier."""
    rows, columns = surface.height.shape
    r, c = np.ogrid[:rows, :columns]
    inset = np.minimum(np.minimum(r, rows - 1 - r), np.minimum(c, columns - 1 - c)) / PER_METRE
    rough = clouds((rows, columns), 120, seed)
    rubbed = smooth(inset.astype(np.float32) + 0.002 * rough, 0.0035, 0.0) * 0.22
    dirt = smooth(inset.astype(np.float32) + 0.012 * rough, 0.03, 0.0) * 0.10
    surface.colour *= (1 + rubbed - dirt)[..., None]


def tape(surface: Surface, rows: slice, columns: slice, seed: int) -> None:
    """Brown packing tape over part of a surface, with small bubbles and wrinkles."""
    part = surface.colour[rows, columns]
    shape = part.shape[:2]
    streak = 1 + 0.03 * soft(shape, (60, 900), seed) + 0.02 * clouds(shape, 60, seed + 1)
    surface.colour[rows, columns] = part * 0.18 + np.array(TAPE) * streak[..., None] * 0.82
    surface.gloss[rows, columns] = 0.55
    relief = 0.00008 * clouds(shape, 90, seed + 2) + 0.00012 * soft(shape, (300, 40), seed + 3)
    surface.height[rows, columns] = surface.height[rows, columns] * 0.4 + relief


def paste(surface: Surface, picture: Image.Image, left: float, top: float, gloss: float) -> None:
    """Puts a picture with transparency on a surface; left and top in metres."""
    width, height = picture.size
    row, column = round(top * PER_METRE), round(left * PER_METRE)
    where = np.s_[row : row + height, column : column + width]
    pixels = np.asarray(picture.convert("RGBA"), np.float32) / 255
    cover = pixels[..., 3:]
    linear = pixels[..., :3] ** 2.2
    grain = 1 + 0.02 * clouds((height, width), 300, 71)[..., None]
    surface.colour[where] = surface.colour[where] * (1 - cover) + linear * grain * cover
    surface.gloss[where] = surface.gloss[where] * (1 - cover[..., 0]) + gloss * cover[..., 0]
    surface.height[where] += 0.00012 * cover[..., 0] * (gloss > 0.1)


def ink(surface: Surface, mask: Image.Image, left: float, top: float) -> None:
    """Prints a mask in worn black ink, through which the board shows."""
    width, height = mask.size
    row, column = round(top * PER_METRE), round(left * PER_METRE)
    where = np.s_[row : row + height, column : column + width]
    strength = np.asarray(mask, np.float32) / 255
    worn = smooth(clouds((height, width), 24, 91) + 2.4, 0.2, 1.4)
    surface.colour[where] *= (1 - 0.80 * strength * worn)[..., None]


def stain(surface: Surface, seed: int) -> None:
    """Water drawn up from the lower edge: darker, with a tide mark, the board swollen."""
    rows, columns = surface.height.shape
    r, c = np.ogrid[:rows, :columns]
    up = (rows - r) / PER_METRE
    along = c / PER_METRE
    hill = 0.150 * np.exp(-(((along - 0.165) / 0.085) ** 2))
    hill = hill + 0.075 * np.exp(-(((along - 0.29) / 0.06) ** 2)) + 0.018
    level = (hill - up + 0.010 * clouds((rows, columns), 260, seed)).astype(np.float32)
    wet = smooth(level, -0.002, 0.010)
    tide = np.exp(-((level / 0.0022) ** 2)) + 0.5 * np.exp(-(((level - 0.022) / 0.003) ** 2))
    drawn = np.stack([1 - 0.46 * wet, 1 - 0.52 * wet, 1 - 0.56 * wet], -1)
    surface.colour *= drawn * (1 - 0.22 * tide)[..., None]
    surface.gloss += 0.10 * wet
    wrinkle = soft((rows, columns), (700, 90), seed + 9) * 0.0011
    surface.height += (wet * wrinkle).astype(np.float32)


def font(millimetres: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Pillow's own font, so that no system font matters."""
    return ImageFont.load_default(millimetres * PER_METRE / 1000)


def floor(seed: int) -> Surface:
    """Worn concrete with a joint and a painted line, FLOOR_SIDE metres square."""
    side = round(FLOOR_SIDE * FLOOR_PER_METRE)
    shape = (side, side)
    tone = 0.185 * (1 + 0.10 * clouds(shape, 900, seed) + 0.075 * clouds(shape, 60, seed + 10))
    tone = tone * (1 + 0.05 * soft(shape, (1.6, 1.6), seed + 20))
    tone *= 1 - 0.35 * smooth(soft(shape, (3, 3), seed + 21), 2.5, 3.2)
    tone *= 1 - 0.28 * smooth(clouds(shape, 420, seed + 30), 0.9, 1.9)
    scratches = soft(shape, (2, 260), seed + 40) > 2.9
    tone *= 1 + 0.12 * scratches
    colour = np.stack([tone * 1.02, tone, tone * 0.95], -1).astype(np.float32)
    height = 0.00025 * clouds(shape, 24, seed + 50)
    _joint(colour, height, seed)
    _line(colour, seed)
    gloss = np.clip(0.16 + 0.06 * clouds(shape, 300, seed + 60), 0.02, 0.4)
    return Surface(colour, height.astype(np.float32), gloss.astype(np.float32))


def _joint(colour: Array, height: Array, seed: int) -> None:
    side = len(height)
    wander = 2 * soft((1, side), (1, 90), seed + 70)[0]
    row = 0.36 * side + wander
    away = np.abs(np.arange(side, dtype=np.float32)[:, None] - row[None, :])
    cut = smooth(away, 5, 1.5)
    colour *= (1 - 0.65 * cut)[..., None]
    height -= 0.002 * cut


def _line(colour: Array, seed: int) -> None:
    # A painted aisle line, worn by wheels.
    side = len(colour)
    where = np.s_[round(0.13 * side) : round(0.155 * side), :]
    part = colour[where]
    worn = smooth(clouds(part.shape[:2], 60, seed + 80) + 0.9, 0.0, 0.8)[..., None]
    paint = np.array([0.40, 0.27, 0.03], np.float32)
    colour[where] = part * (1 - 0.85 * worn) + paint * 0.85 * worn


def blank_mask(width: float, height: float) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty printing mask of that many metres, and what draws on it."""
    mask = Image.new("L", (round(width * PER_METRE), round(height * PER_METRE)))
    return mask, ImageDraw.Draw(mask)
