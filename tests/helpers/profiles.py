"""ICC profiles made up for tests, of colour spaces whose values are known."""

import struct
from collections.abc import Sequence

Row = tuple[float, float, float]
_D50 = (0.9642, 1.0, 0.8249)
# Red, green and blue of each in XYZ under D50, as their profiles have them.
_DISPLAY_P3 = (
    (0.51512, 0.24120, -0.00105),
    (0.29198, 0.69225, 0.04189),
    (0.15710, 0.06657, 0.78407),
)
_ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
_SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def display_p3() -> bytes:
    """What phones and their screens use."""
    return _of_rgb(_DISPLAY_P3, _parametric(3, *_SRGB_CURVE))


def adobe_rgb() -> bytes:
    """What cameras may be set to."""
    return _of_rgb(_ADOBE_RGB, _parametric(0, 2.19921875))


def grey(gamma: float) -> bytes:
    """Of greys that get brighter by that power."""
    return _profile(b"GRAY", b"XYZ ", {b"kTRC": _parametric(0, gamma)})


def ink() -> bytes:
    """Of an ink that is a light all the same: each takes its own from white, black takes all. The
    lightness of a grey is 100 (1 - k), and the rest is so for cyan alone: Lab (60, -40, -50)."""
    return _profile(b"CMYK", b"Lab ", {b"A2B0": _table()}, kind=b"prtr")


def _of_rgb(colours: Sequence[Row], curve: bytes) -> bytes:
    tags = dict(zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz, colours), strict=True))
    return _profile(b"RGB ", b"XYZ ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve))


def _profile(
    space: bytes, through: bytes, tags: dict[bytes, bytes], kind: bytes = b"mntr"
) -> bytes:
    told = {b"desc": _text("made up"), b"wtpt": _xyz(_D50), **tags}
    at, index, data = 128 + 4 + 12 * len(told), b"", b""
    for name, tag in told.items():
        index += name + struct.pack(">II", at + len(data), len(tag))
        data += tag + bytes(-len(tag) % 4)
    body = struct.pack(">I", len(told)) + index + data
    head = struct.pack(">I4sI4s4s4s", 128 + len(body), bytes(4), 0x04000000, kind, space, through)
    head += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + _fixed(*_D50)
    return head.ljust(128, b"\0") + body


def _fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(values: Row) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(*values)


def _parametric(kind: int, *values: float) -> bytes:
    return b"para" + bytes(4) + struct.pack(">HH", kind, 0) + _fixed(*values)


def _text(words: str) -> bytes:
    text = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text


def _table() -> bytes:
    """From the 16 corners of four inks to Lab, with 8 bits (lut8Type)."""
    identity = _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    head = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity
    corners = bytearray()
    for corner in range(16):
        cyan, magenta, yellow, black = (corner >> bit & 1 for bit in (3, 2, 1, 0))
        lightness = 0.0 if black else 100 - 40 * (cyan + magenta * 0.5 + yellow * 0.25)
        a, b = (-40 * cyan, -50 * cyan) if not black else (0, 0)
        corners += bytes((round(lightness * 2.55), a + 128, b + 128))
    straight = bytes(range(256))
    return head + straight * 4 + bytes(corners) + straight * 3
