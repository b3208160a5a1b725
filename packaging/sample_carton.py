"""The sample carton's printed sides: label, marks, tape and stain. No real sender or carrier."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from sample_noise import Array, clouds
from sample_surfaces import (
    PER_METRE,
    Surface,
    blank_mask,
    board,
    edge_wear,
    font,
    ink,
    paste,
    stain,
    tape,
)

TRACKING = "44710093882615"
# Interleaved 2 of 5: which of a digit's five bars are wide.
WIDE = ("00110", "10001", "01001", "11000", "00101", "10100", "01100", "00011", "10010", "01010")


@dataclass
class Carton:
    """The surfaces a view can meet, each as seen from outside with its upper edge first."""

    front: Surface
    back: Surface
    top: Surface
    left: Surface
    right: Surface


def make() -> Carton:
    """The same carton every time."""
    carton = Carton(
        front=board(0.40, 0.24, 100),
        back=board(0.40, 0.24, 200),
        top=board(0.40, 0.28, 300, flutes=False),
        left=board(0.28, 0.24, 400),
        right=board(0.28, 0.24, 500),
    )
    for seed, side in enumerate((carton.front, carton.back, carton.top, carton.left, carton.right)):
        edge_wear(side, 600 + seed)
    _seal(carton)
    stain(carton.back, 210)
    ink(carton.front, _arrows(), 0.030, 0.150)
    ink(carton.back, _handle_with_care(), 0.045, 0.045)
    ink(carton.right, _arrows(), 0.165, 0.140)
    paste(carton.front, _label(), 0.135, 0.045, 0.30)
    _scuffs(carton.front, 700)
    _scuffs(carton.back, 710)
    return carton


def _seal(carton: Carton) -> None:
    middle, half = round(0.14 * PER_METRE), round(0.025 * PER_METRE)
    across = slice(middle - half, middle + half)
    seam = np.s_[middle - 4 : middle + 5, :]
    carton.top.colour[seam] *= 0.45
    tape(carton.top, across, slice(round(0.167 * PER_METRE), None), 310)
    for side, seed in ((carton.left, 410), (carton.right, 510)):
        tape(side, slice(0, round(0.055 * PER_METRE)), across, seed)
    # Where the tape tore off it took the board's outer paper along in strips.
    columns = slice(0, round(0.175 * PER_METRE))
    part = carton.top.colour[across, columns]
    torn = clouds(part.shape[:2], 260, 320) + clouds(part.shape[:2], 30, 330, 3) * 0.35 > 0.35
    carton.top.colour[across, columns] = np.where(torn[..., None], part * 1.28, part * 0.97)
    carton.top.height[across, columns] -= 0.00025 * torn


def _scuffs(side: Surface, seed: int) -> None:
    rng = np.random.default_rng(seed)
    rows, columns = side.height.shape
    mask = Image.new("L", (columns, rows))
    draw = ImageDraw.Draw(mask)
    for _ in range(14):
        x, y = rng.uniform(0, columns), rng.uniform(0, rows)
        dx, dy = rng.normal(0, 130), rng.normal(0, 26)
        draw.line(
            (x, y, x + dx, y + dy), fill=int(rng.uniform(40, 150)), width=int(rng.uniform(1, 5))
        )
    strength = np.asarray(mask.filter(ImageFilter.GaussianBlur(1.5)), np.float32) / 255
    side.colour *= (1 + 0.35 * strength * np.sign(clouds((rows, columns), 300, seed)))[..., None]


def _arrows() -> Image.Image:
    # Two arrows over a bar: this side up.
    mask, draw = blank_mask(0.070, 0.062)
    unit = PER_METRE / 1000
    for left in (8, 40):
        tip = (left + 11) * unit
        head = ((tip, 3 * unit), (tip - 11 * unit, 21 * unit), (tip + 11 * unit, 21 * unit))
        draw.polygon(head, fill=255)
        draw.rectangle((tip - 4.5 * unit, 20 * unit, tip + 4.5 * unit, 46 * unit), fill=255)
    draw.rectangle((3 * unit, 51 * unit, 67 * unit, 57 * unit), fill=255)
    return mask


def _handle_with_care() -> Image.Image:
    mask, draw = blank_mask(0.190, 0.056)
    unit = PER_METRE / 1000
    draw.rounded_rectangle((2, 2, 188 * unit, 54 * unit), 3 * unit, outline=255, width=9)
    # A stemmed glass.
    draw.polygon(
        [(x * unit, y * unit) for x, y in ((10, 8), (34, 8), (29, 26), (15, 26))], fill=255
    )
    draw.pieslice((14.6 * unit, 18 * unit, 29.4 * unit, 33 * unit), 0, 180, fill=255)
    draw.rectangle((21 * unit, 32 * unit, 23 * unit, 45 * unit), fill=255)
    draw.rectangle((13 * unit, 44.5 * unit, 31 * unit, 47.5 * unit), fill=255)
    draw.text((42 * unit, 6 * unit), "FRAGILE", font=font(26), fill=255, stroke_width=4)
    draw.text((43 * unit, 36 * unit), "HANDLE WITH CARE", font=font(11), fill=255, stroke_width=1)
    return mask


def _label() -> Image.Image:
    width, height = round(0.100 * PER_METRE), round(0.150 * PER_METRE)
    label = Image.new("RGBA", (width, height), (238, 237, 232, 255))
    draw = ImageDraw.Draw(label)
    black = (26, 26, 28)
    draw.rectangle((0, 0, width, 96), fill=black)
    draw.text((24, 14), "EXPRESS", font=font(10), fill=(238, 237, 232), stroke_width=1)
    draw.text((420, 26), "1 of 1", font=font(7), fill=(238, 237, 232))
    draw.text(
        (24, 112), "FROM  Sample Sender, Yard 2, 00100 Northfield", font=font(3.4), fill=black
    )
    draw.text((24, 158), "TO", font=font(5), fill=black)
    for line, text in enumerate(("SAMPLE RECEIVER", "12 Example Street", "00200 SOUTHFIELD")):
        draw.text((90, 152 + 52 * line), text, font=font(6.6), fill=black, stroke_width=line != 1)
    draw.line((0, 326, width, 326), fill=black, width=5)
    draw.text((24, 336), "S-02", font=font(20), fill=black, stroke_width=3)
    draw.text((330, 346), "WEIGHT 6.4 kg", font=font(5), fill=black)
    draw.text((330, 392), "DOCK 7  ·  SHIFT B", font=font(4.4), fill=black)
    draw.line((0, 476, width, 476), fill=black, width=5)
    spaced = " ".join((TRACKING[:4], TRACKING[4:8], TRACKING[8:12], TRACKING[12:]))
    draw.text((24, 486), "TRACKING No.", font=font(4), fill=black)
    draw.text((140, 806), spaced, font=font(6.2), fill=black, stroke_width=1)
    _bars(draw, 34, 530, 794)
    return label


def _bars(draw: ImageDraw.ImageDraw, left: int, top: int, bottom: int) -> None:
    narrow, wide = 4, 10
    runs = [0, 0, 0, 0]
    for dark, light in zip(TRACKING[::2], TRACKING[1::2], strict=True):
        for bar, gap in zip(WIDE[int(dark)], WIDE[int(light)], strict=True):
            runs += [int(bar), int(gap)]
    runs += [1, 0, 0]
    x = left
    for index, is_wide in enumerate(runs):
        step = wide if is_wide else narrow
        if index % 2 == 0:
            draw.rectangle((x, top, x + step - 1, bottom), fill=(26, 26, 28))
        x += step


def halved(surface: Surface) -> Surface:
    """The same surface at half the pixels, for views from further away."""
    rows, columns = (n // 2 * 2 for n in surface.height.shape)

    def mean(values: Array) -> Array:
        part = values[:rows, :columns]
        quarter = part[::2, ::2] + part[1::2, ::2] + part[::2, 1::2] + part[1::2, 1::2]
        return np.asarray(quarter / 4, np.float32)

    return Surface(mean(surface.colour), mean(surface.height), mean(surface.gloss))
