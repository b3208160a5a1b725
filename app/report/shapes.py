"""A vehicle and a box, unfolded, in zones that are named by the codes of the templates' parts.

Points are in units of the drawing: x from the vehicle's left to its right (0 to 100), y from its
front to its rear; of a box x to the right and y down, each with the drawing's size.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Point = tuple[float, float]
Corners = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """size: width and height in its units; lying: it is drawn with its front to the left; whole:
    codes that mean every zone."""

    zones: Mapping[str, Corners]
    size: tuple[float, float]
    lying: bool = False
    whole: frozenset[str] = frozenset()


def _box(x1: float, y1: float, x2: float, y2: float) -> Corners:
    return ((x1, y1), (x2, y1), (x2, y2), (x1, y2))


_MIDDLE: dict[str, Corners] = {
    "bumper_front": ((34, 1), (66, 1), (76, 6), (76, 11), (24, 11), (24, 6)),
    "grille": _box(41, 12.5, 59, 17),
    "hood": ((31, 18.5), (69, 18.5), (67, 52), (33, 52)),
    "windshield": ((33, 54), (67, 54), (62, 71), (38, 71)),
    "roof": _box(38, 73, 62, 111),
    "rear_glass": ((38, 113), (62, 113), (67, 128), (33, 128)),
    "trunk_lid": ((33, 130), (67, 130), (68, 152), (32, 152)),
    "bumper_rear": ((24, 159), (76, 159), (76, 164), (66, 169), (34, 169), (24, 164)),
}
_LEFT: dict[str, Corners] = {
    "headlamp": _box(26, 12.5, 39.5, 17),
    "fog_lamp": _box(28, 6, 34, 9),
    "fender": ((13, 18.5), (29, 18.5), (31, 52), (13, 52)),
    "door_front": _box(13, 54, 28, 84),
    "door_rear": _box(13, 86, 28, 116),
    "quarter_panel": ((13, 118), (29, 118), (30, 152), (13, 152)),
    "rocker": _box(8.5, 54, 11.5, 116),
    "mirror": _box(20, 46, 28, 50),
    "pillar_a": ((30, 56), (32, 56), (36.8, 71), (35, 73)),
    "side_glass_front": ((30, 62), (36, 76), (36, 90), (30, 90)),
    "pillar_b": _box(30, 91, 36, 94),
    "side_glass_rear": ((30, 95), (36, 95), (36, 108), (30, 116)),
    "pillar_c": ((35, 111), (36.8, 113), (32, 128), (30, 128)),
    "tail_lamp": _box(26, 153.5, 39.5, 157.5),
    "wheel_front": _box(1, 24, 10, 46),
    "wheel_rear": _box(1, 124, 10, 146),
}


def _mirrored(corners: Corners) -> Corners:
    return tuple((100 - x, y) for x, y in corners)


def _sided(name: str, side: str) -> str:
    return f"{name}_{side}"


VEHICLE = Drawing(
    zones={
        **_MIDDLE,
        "tailgate": _MIDDLE["trunk_lid"],
        **{_sided(name, "left"): corners for name, corners in _LEFT.items()},
        **{_sided(name, "right"): _mirrored(corners) for name, corners in _LEFT.items()},
    },
    size=(100, 170),
    lying=True,
)

_FACES = {
    "left": _box(0, 36, 34, 70),
    "front": _box(36, 36, 86, 70),
    "right": _box(88, 36, 122, 70),
    "back": _box(124, 36, 174, 70),
    "top": _box(36, 0, 86, 34),
    "bottom": _box(36, 72, 86, 106),
}
BOX = Drawing(
    zones={f"face_{name}": corners for name, corners in _FACES.items()},
    size=(174, 106),
    whole=frozenset({"whole_parcel"}),
)
THING = Drawing(
    zones={
        **{name: _FACES[name] for name in ("front", "back", "top", "bottom")},
        "left_side": _FACES["left"],
        "right_side": _FACES["right"],
    },
    size=(174, 106),
    whole=frozenset({"whole_object"}),
)
