"""The damaged carton of the sample pictures as a distance field. Metres, z up from the floor.

x runs along the 0.40 m length, y along the 0.28 m depth with the label on the side y = -0.14.
The corner (+x, -y, top) is crushed; at the -x end the top seam is torn and the tape curls up.
"""

from __future__ import annotations

import numpy as np

from sample_noise import Array, smooth

HALF = (0.20, 0.14, 0.12)
TOP = 0.24
BOARD = 0.004
EDGE = 0.0025
TAPE_HALF = 0.025
TORN_FROM = -0.03
HINGE = 0.095
CURL_RADIUS = 0.052

BODY, FLAP, RIBBON = 0, 1, 2

# Each plane bounds the crushed part; where two of them meet, the board has a straight crease.
FOLDS = np.array(
    [
        [8.2, 1.9, 1.1],
        [1.2, 8.8, 2.6],
        [1.9, 1.4, 8.4],
        [6.3, 6.0, 0.4],
        [0.6, 6.1, 6.6],
        [6.0, 0.9, 5.2],
        [4.2, 4.9, 4.4],
    ],
    np.float32,
)


def crushed(x: Array, y: Array, z: Array) -> tuple[Array, Array]:
    """How far (0 to 1) the crush reaches here, and how near a crease is (0 to 1)."""
    away = np.stack([HALF[0] - x, y + HALF[1], TOP - z], -1)
    reach = np.sort(away @ FOLDS.T, axis=-1)
    depth = np.clip(1 - reach[..., -1], 0, 1)
    crease = np.exp(-np.abs(reach[..., -1] - reach[..., -2]) / 0.02) * smooth(depth, 0, 0.1)
    rim = np.exp(-np.abs(1 - reach[..., -1]) / 0.012)
    return depth.astype(np.float32), np.maximum(crease, rim).astype(np.float32)


def undeformed(x: Array, y: Array, z: Array) -> tuple[Array, Array, Array]:
    """Where a point of the damaged carton was while the carton was whole."""
    depth, _ = crushed(x, y, z)
    ripple = np.abs(((x * 31 - y * 22 + z * 47) % 1.0) - 0.5) - 0.25
    push = 0.105 * depth + 0.016 * ripple * smooth(depth, 0.02, 0.4)
    # A full carton bulges a little on every side, and no edge of it is straight.
    wobble = 0.00035 * (np.sin(x * 37 + 2 * z) + np.sin(y * 53 + x * 19) + np.sin(z * 61 + y * 23))
    bulge = 1 + 0.022 * np.cos(x * 7.85) * np.cos((z - HALF[2]) * 11)
    dent = 0.004 * np.exp(-((x + 0.09) ** 2 + (z - 0.05) ** 2) / 0.0009) * (y < 0)
    return (
        (x + 0.75 * push + wobble) / (1 + 0.010 * np.cos(y * 11) * np.cos((z - HALF[2]) * 13)),
        (y - 0.85 * push - dent + wobble) / bulge,
        z
        + 0.95 * push
        + wobble * smooth(z, 0.02, 0.2)
        - 0.003 * np.cos(x * 7.85) * np.cos(y * 11) * smooth(z, 0.12, 0.24),
    )


def distance(x: Array, y: Array, z: Array) -> tuple[Array, Array]:
    """The distance to the nearest surface, and which part that is."""
    depth, _ = crushed(x, y, z)
    x, y, z = undeformed(x, y, z)
    body = _box(x, y, z - HALF[2], HALF, EDGE)
    # Under the torn seam the outer board is a pair of flaps of its own.
    opening = _box(x + 0.20, y, z - TOP, (0.20 + TORN_FROM + 0.0, HINGE, BOARD), 0)
    body = np.maximum(np.maximum(body, -opening), -split(x, y, z))
    flap = np.minimum(_flap(x, y, z, 1.0, 0.034), _flap(x, y, z, -1.0, 0.009))
    ribbon = _ribbon(x, y, z)
    parts = np.stack([body, flap, ribbon])
    # Where the crush squeezes space together, distances count for less.
    return parts.min(0) * np.where(depth > 0, 0.45, 1), parts.argmin(0).astype(np.float32)


def split(x: Array, y: Array, z: Array) -> Array:
    """Distance to the cut where the crushed corner's upright edge has burst."""
    width = 0.0024 * smooth(z, 0.172, 0.212) * (1 + 0.12 * np.sin(z * 310)) - 0.0002
    # The tear wanders from one side of the edge to the other.
    aside = 0.0011 * np.sin(z * 210 + 2 * np.sin(z * 77)) + 0.00015 * np.sin(z * 900)
    dx, dy = x - HALF[0] + 0.001 - aside, y + HALF[1] - 0.001 - aside
    return np.asarray(np.hypot(dx, dy) - width, np.float32)


def _box(x: Array, y: Array, z: Array, half: tuple[float, float, float], edge: float) -> Array:
    dx, dy, dz = (np.abs(v) - h + edge for v, h in zip((x, y, z), half, strict=True))
    outside = np.sqrt(sum(np.maximum(d, 0) ** 2 for d in (dx, dy, dz)))
    return np.asarray(outside + np.minimum(np.maximum(np.maximum(dx, dy), dz), 0) - edge)


def seam(x: Array) -> Array:
    """The y of the torn edge, which wanders."""
    return np.asarray(0.0012 * np.sin(x * 190) + 0.002 * np.sin(x * 61 + 1), np.float32)


def _flap(x: Array, y: Array, z: Array, side: float, height: float) -> Array:
    along = np.clip((TORN_FROM - x) / 0.17, 0, 1)
    inward = np.clip(1 - side * y / HINGE, 0, 1)
    lift = height * along**1.3 * inward**1.25
    inner = (0.003 + side * seam(x)) * along
    outer = HINGE + 0.003
    length = 0.20 + TORN_FROM
    # A hand's breadth of board would not stay flat along its free end.
    sag = 0.004 * along * np.sin(y * 50) * inward
    dx = np.abs(x - (TORN_FROM - 0.20) / 2) - length / 2
    dy = np.abs(side * y - (outer + inner) / 2) - (outer - inner) / 2
    dz = np.abs(z - TOP + BOARD / 2 - lift - sag) - BOARD / 2
    return np.asarray(np.maximum(np.maximum(dx, dy), dz) * 0.9, np.float32)


def _ribbon(x: Array, y: Array, z: Array) -> Array:
    # The loose tape is an arc, a little askew; it starts flat where it still sticks.
    skew = 0.25 * np.maximum(z - TOP, 0)
    u, v = (
        TORN_FROM - 0.006 - x,
        z - TOP - 0.0012 - CURL_RADIUS - 0.22 * y * smooth(z, TOP, TOP + 0.06),
    )
    turn = np.arctan2(u, -v)
    sheet = np.abs(np.hypot(u, v) - CURL_RADIUS) - 0.0005
    ragged = 1.9 + 4 * y + 0.07 * np.sin(y * 170) + 0.03 * np.sin(y * 530 + 2)
    ends = np.maximum(-turn, turn - ragged) * CURL_RADIUS
    return np.asarray(np.maximum(np.maximum(sheet, np.abs(y - skew) - TAPE_HALF), ends))
