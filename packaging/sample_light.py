"""Photographs the sample carton: rays from a camera, one lamp, the sky of a hall."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sample_noise import Array, smooth
from sample_shape import distance

Triple = tuple[float, float, float]
LOW = np.array([-0.25, -0.19, 0.0], np.float32)
HIGH = np.array([0.25, 0.19, 0.345], np.float32)
STEPS = 170


@dataclass(frozen=True)
class View:
    """Where the camera and the lamp stand; metres and degrees. turn: of the floor below."""

    camera: Triple
    target: Triple
    angle: float
    lamp: Triple
    roll: float = 0.0
    turn: float = 0.0
    exposure: float = 1.0


def unit(vectors: Array) -> Array:
    """Vectors of length 1."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


def rays(view: View, width: int, height: int) -> Array:
    """The direction of every pixel, row by row."""
    forward = unit(np.array(view.target, np.float32) - np.array(view.camera, np.float32))
    right = unit(np.cross(forward, np.array([0, 0, 1], np.float32)))
    up = np.cross(right, forward)
    roll = np.radians(view.roll)
    across = right * np.cos(roll) + up * np.sin(roll)
    upward = up * np.cos(roll) - right * np.sin(roll)
    scale = np.tan(np.radians(view.angle) / 2)
    u = (np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1
    v = (1 - (np.arange(height, dtype=np.float32) + 0.5) / height * 2) * height / width
    grid = forward + scale * (u[None, :, None] * across + v[:, None, None] * upward)
    return unit(grid.reshape(-1, 3).astype(np.float32))


def bounds(start: Array, way: Array) -> tuple[Array, Array]:
    """Where rays enter and leave the carton's surroundings; entry after exit means a miss."""
    safe = np.where(np.abs(way) < 1e-7, 1e-7, way)
    first, second = (LOW - start) / safe, (HIGH - start) / safe
    return (
        np.maximum(np.minimum(first, second).max(-1), 0).astype(np.float32),
        np.maximum(first, second).min(-1).astype(np.float32),
    )


def field(points: Array) -> tuple[Array, Array]:
    """Distance and part for points in rows."""
    return distance(points[:, 0], points[:, 1], points[:, 2])


def march(start: Array, way: Array) -> tuple[Array, Array]:
    """How far along its ray each point meets the carton (inf where never), and which part."""
    near, far = bounds(start, way)
    reached = np.full(len(way), np.inf, np.float32)
    parts = np.zeros(len(way), np.float32)
    active = np.flatnonzero(near < far)
    along = near[active]
    for _ in range(STEPS):
        gap, part = field(start[active] + way[active] * along[:, None])
        hit = gap < 0.0002
        reached[active[hit]], parts[active[hit]] = along[hit], part[hit]
        along = along + gap * 0.6
        keep = ~hit & (along < far[active])
        active, along = active[keep], along[keep]
    return reached, parts


def normals(points: Array, reach: float = 0.0004) -> Array:
    """The direction in which the distance grows fastest."""
    gradient = np.empty_like(points)
    for axis in range(3):
        step = np.zeros(3, np.float32)
        step[axis] = reach
        gradient[:, axis] = field(points + step)[0] - field(points - step)[0]
    return unit(gradient + 1e-9)


def shadow(points: Array, way: Array, width: float = 0.13) -> Array:
    """How much of a lamp of this apparent half width is seen from each point, 0 to 1."""
    ways = np.broadcast_to(way, points.shape)
    near, far = bounds(points, ways)
    light = np.ones(len(points), np.float32)
    active = np.flatnonzero(near < far)
    # Uneven first steps turn bands, where thin tape shades, into grain too fine to see.
    uneven = np.random.default_rng(3).uniform(0.3, 1.7, len(active)).astype(np.float32)
    along = np.maximum(near[active], 0) + 0.003 * uneven
    for _ in range(72):
        gap, _ = field(points[active] + ways[active] * along[:, None])
        seen = np.clip(0.5 + 0.5 * gap / (width * along), 0, 1)
        light[active] = np.minimum(light[active], seen)
        along = along + np.clip(gap * 0.6, 0.0022, 0.05)
        keep = (along < far[active]) & (light[active] > 0.01)
        active, along = active[keep], along[keep]
    return np.asarray(light * light * (3 - 2 * light), np.float32)


def openness(points: Array, normal: Array, reach: float = 0.16) -> Array:
    """How much of the surroundings is not hidden by the carton or the floor, 0 to 1."""
    hidden = np.zeros(len(points), np.float32)
    for index in range(1, 6):
        step = reach * (index / 5) ** 2
        there = points + normal * step
        gap = np.minimum(field(there)[0], there[:, 2])
        hidden += np.clip(step - gap, 0, None) / step * 0.62**index
    return np.asarray(np.clip(1 - 0.62 * hidden, 0.05, 1), np.float32)


def shade(
    colour: Array, gloss: Array, normal: Array, way: Array, view: View, seen: Array, free: Array
) -> Array:
    """Light that reaches the camera: the lamp where seen, sky and floor where free."""
    lamp = unit(np.array(view.lamp, np.float32))
    direct = np.clip(normal @ lamp, 0, 1) * seen
    sky = (0.5 + 0.5 * normal[:, 2]) * free
    back = (0.5 - 0.5 * normal[:, 2]) * free
    light = (
        direct[:, None] * np.array([1.62, 1.52, 1.37], np.float32)
        + sky[:, None] * np.array([0.50, 0.54, 0.60], np.float32)
        + back[:, None] * np.array([0.24, 0.22, 0.20], np.float32)
    )
    half = unit(lamp - way)
    sheen = np.clip((normal * half).sum(-1), 0, 1) ** (12 + 90 * gloss) * gloss * seen * 0.55
    grazing = (1 - np.clip(-(normal * way).sum(-1), 0, 1)) ** 4 * gloss * free * 0.55
    mirror = (sheen + grazing * smooth(normal[:, 2], -0.4, 0.8))[:, None]
    return np.asarray(colour * light + mirror * np.array([1.0, 0.98, 0.95]), np.float32)
