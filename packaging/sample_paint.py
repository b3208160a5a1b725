"""Finds the colour, relief and gloss of every point that a camera sees."""

from __future__ import annotations

import numpy as np

from sample_carton import Carton
from sample_light import unit
from sample_noise import Array, sample, smooth
from sample_shape import BOARD, FLAP, HALF, RIBBON, TOP, crushed, split, undeformed
from sample_surfaces import FLOOR_PER_METRE, FLOOR_SIDE, KRAFT, TAPE, Surface

Paint = tuple[Array, Array, Array]


def carton(sides: Carton, points: Array, parts: Array, normal: Array, per_metre: float) -> Paint:
    """Colour, gloss and the normal bent by the relief, for points on the carton."""
    x, y, z = points.T
    whole = np.stack(undeformed(x, y, z), -1)
    colour = np.tile(np.array(KRAFT, np.float32), (len(points), 1))
    gloss = np.full(len(points), 0.04, np.float32)
    bent = normal.copy()
    side = _side(whole, normal, parts)
    for index, surface in enumerate((sides.front, sides.back, sides.top, sides.left, sides.right)):
        chosen = side == index
        if chosen.any():
            row, column, across, down = _place(index, whole[chosen])
            row, column = row * per_metre, column * per_metre
            colour[chosen] = sample(surface.colour, row, column)
            gloss[chosen] = sample(surface.gloss, row, column)
            slope = _slope(surface, row, column, per_metre)
            bent[chosen] = unit(normal[chosen] - slope[0] * across - slope[1] * down)
    _wear(colour, points)
    _inside(colour, whole, parts, normal)
    _curl(colour, gloss, whole, parts)
    return colour, gloss, bent


def ground(surface: Surface, points: Array, turn: float) -> Paint:
    """The same for points on the floor, which lies turned by some degrees."""
    angle = np.radians(turn)
    u = points[:, 0] * np.cos(angle) - points[:, 1] * np.sin(angle)
    v = points[:, 0] * np.sin(angle) + points[:, 1] * np.cos(angle)
    side = FLOOR_SIDE * FLOOR_PER_METRE
    # Beyond its edge the floor is mirrored.
    row = np.abs((FLOOR_SIDE * 0.55 - v) * FLOOR_PER_METRE)
    column = np.abs((u + FLOOR_SIDE * 0.45) * FLOOR_PER_METRE)
    row = np.asarray(side - 2 - np.abs(side - 2 - row), np.float32)
    column = np.asarray(side - 2 - np.abs(side - 2 - column), np.float32)
    slope = _slope(surface, row, column, FLOOR_PER_METRE)
    up = np.concatenate([-slope[0], slope[1], np.ones_like(slope[0])], -1)
    return sample(surface.colour, row, column), sample(surface.gloss, row, column), unit(up)


def _side(whole: Array, normal: Array, parts: Array) -> Array:
    over = np.abs(whole - np.array([0, 0, HALF[2]], np.float32)) - np.array(HALF, np.float32)
    axis = over.argmax(-1)
    positive = np.take_along_axis(whole, axis[:, None], 1)[:, 0] > 0
    side = np.select(
        [axis == 2, axis == 1], [2, np.where(positive, 1, 0)], np.where(positive, 4, 3)
    )
    side[(parts == FLAP) & (normal[:, 2] > 0.5)] = 2
    side[(parts == FLAP) & (normal[:, 2] <= 0.5)] = -1
    side[parts == RIBBON] = -1
    return side.astype(np.float32)


def _place(index: int, whole: Array) -> tuple[Array, Array, Array, Array]:
    """Row and column in metres, and the directions in which column and row grow."""
    x, y, z = whole.T
    down = np.array([0, 0, -1], np.float32)
    if index == 0:
        return TOP - z, x + HALF[0], np.array([1, 0, 0], np.float32), down
    if index == 1:
        return TOP - z, HALF[0] - x, np.array([-1, 0, 0], np.float32), down
    if index == 2:
        east, south = np.array([1, 0, 0], np.float32), np.array([0, -1, 0], np.float32)
        return HALF[1] - y, x + HALF[0], east, south
    if index == 3:
        return TOP - z, HALF[1] - y, np.array([0, -1, 0], np.float32), down
    return TOP - z, y + HALF[1], np.array([0, 1, 0], np.float32), down


def _slope(surface: Surface, row: Array, column: Array, per_metre: float) -> tuple[Array, Array]:
    height = surface.height
    across = sample(height, row, column + 1) - sample(height, row, column - 1)
    down = sample(height, row + 1, column) - sample(height, row - 1, column)
    half = np.float32(per_metre / 2)
    return (across * half)[:, None], (down * half)[:, None]


def _wear(colour: Array, points: Array) -> None:
    # In the crush the paper is rubbed light along the creases and dirty between them.
    depth, crease = crushed(*points.T)
    rough = np.sin(points @ np.array([310, 470, 220], np.float32))
    rough = rough * np.sin(points @ np.array([-190, 260, 410], np.float32))
    rubbed = crease**3 * np.clip(0.3 + 1.1 * rough, 0, 1)
    colour *= (1 - 0.12 * smooth(depth, 0.0, 0.3) + 0.26 * rubbed)[:, None]


def _inside(colour: Array, whole: Array, parts: Array, normal: Array) -> None:
    # The flaps' cut edges show the wave between the two papers; below them lies the inner flap.
    edge = (parts == FLAP) & (np.abs(normal[:, 2]) <= 0.5)
    wave = 0.80 + 0.30 * np.cos(whole[:, 0] * 2 * np.pi / 0.0064)
    colour[edge] *= wave[edge, None]
    inner = (parts < FLAP) & (whole[:, 2] < TOP - BOARD * 0.7) & (np.abs(normal[:, 2]) > 0.8)
    colour[inner] = np.array(KRAFT, np.float32) * 0.7
    burst = (split(*whole.T) < 0.0006) & (whole[:, 2] > 0.175)
    colour[burst] *= 0.35


def _curl(colour: Array, gloss: Array, whole: Array, parts: Array) -> None:
    tape = parts == RIBBON
    if not tape.any():
        return
    _, y, z = whole[tape].T
    colour[tape] = np.array(TAPE, np.float32) * (1 + 0.04 * np.sin(z * 90))[:, None]
    gloss[tape] = 0.6
    # On the sticky side hang strips of the board's paper.
    strips = np.sin(y * 330 + 0.9 * np.sin(z * 55)) + 0.7 * np.sin(z * 70 + y * 60) > 1.15
    colour[tape] = np.where(strips[:, None], np.array(KRAFT, np.float32) * 1.18, colour[tape])
    gloss[tape] = np.where(strips, 0.03, gloss[tape])
