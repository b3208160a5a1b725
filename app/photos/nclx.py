"""Colours told by numbers (nclx: ITU-T H.273) to sRGB, high dynamic range included.

Of PQ and HLG (ITU-R BT.2100) white on paper, 203 cd/m² (BT.2408), becomes the white of the screen.
What is darker than about half of that is shown as it is; from there on brightness is bent, so that
lamps and reflections stay below white. Other curves are taken as sRGB's, which most screens have.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_Floats = NDArray[np.float32]
_Pixels = NDArray[np.uint8] | NDArray[np.uint16]

_LINEAR, _PQ, _HLG = 8, 16, 18
# Linear light of these primaries (all with the white D65) to that of sRGB.
_TO_SRGB: dict[int, NDArray[np.float32]] = {
    9: np.array(  # BT.2020
        [
            [1.660491, -0.587641, -0.072850],
            [-0.124550, 1.132900, -0.008349],
            [-0.018151, -0.100579, 1.118730],
        ],
        np.float32,
    ),
    12: np.array(  # Display P3
        [
            [1.224940, -0.224940, 0.0],
            [-0.042057, 1.042057, 0.0],
            [-0.019638, -0.078636, 1.098274],
        ],
        np.float32,
    ),
}
_PAPER = 203.0  # cd/m²
_HLG_PEAK = 1000.0
# Light, as a share of paper's, from which on it is bent, and the share that becomes full white.
_KNEE, _PEAK = 0.5, 4.9
_STRIP = 256  # rows worked on at a time
# Luminance of BT.2020's primaries.
_LUMA = np.array([0.2627, 0.6780, 0.0593], np.float32)


@dataclass(frozen=True, slots=True)
class Nclx:
    """primaries and transfer as numbered by H.273."""

    primaries: int
    transfer: int

    @property
    def is_srgb(self) -> bool:
        """Shown rightly as it is."""
        return self.primaries not in _TO_SRGB and self.transfer not in (_LINEAR, _PQ, _HLG)

    @property
    def is_hdr(self) -> bool:
        """8 bits a channel are too few for it."""
        return self.transfer in (_PQ, _HLG)


def nclx_from(told: dict[str, Any] | None) -> Nclx | None:
    """What libheif says of a picture's colours; None if it says nothing."""
    if not told:
        return None
    return Nclx(int(told["color_primaries"]), int(told["transfer_characteristics"]))


def to_srgb(pixels: _Pixels, white: int, told: Nclx) -> NDArray[np.uint8]:
    """Pixels (height, width, 3), of which white is the largest value, in sRGB with 8 bits."""
    steps = np.clip(np.arange(np.iinfo(pixels.dtype).max + 1) / white, 0, 1)
    light = _light(steps, told.transfer).astype(np.float32)
    made = np.empty(pixels.shape, np.uint8)
    for top in range(0, len(pixels), _STRIP):
        strip = light[pixels[top : top + _STRIP]]
        made[top : top + _STRIP] = _encoded(_in_srgb(strip, told))
    return made


def _in_srgb(light: _Floats, told: Nclx) -> _Floats:
    if told.transfer == _HLG:  # the picture as a display of 1,000 cd/m² shows it
        luma = np.maximum(light @ _LUMA, 1e-6)[..., None]
        light = light * luma ** np.float32(0.2) * np.float32(_HLG_PEAK / _PAPER)
    if told.primaries in _TO_SRGB:
        light = light @ _TO_SRGB[told.primaries].T
    return _bent(np.maximum(light, 0)) if told.is_hdr else light


def _bent(light: _Floats) -> _Floats:
    """All three channels by what the brightest needs, so that colours keep their hue."""
    most = np.maximum(light.max(axis=2, keepdims=True), 1e-6)
    over = np.maximum(most - _KNEE, 0) / (_PEAK - _KNEE)
    # From the knee with the slope 1 to white at the peak, and no further.
    room, slope = 1 - _KNEE, (_PEAK - _KNEE) / (1 - _KNEE)
    bent = _KNEE + room * np.minimum(over * slope / (1 + over * (slope - 1)), 1)
    scale: _Floats = np.where(most > _KNEE, bent / most, 1).astype(np.float32)
    return light * scale


def _light(steps: NDArray[np.float64], transfer: int) -> NDArray[np.float64]:
    """Linear light of values from 0 to 1; 1 is white, or paper for PQ."""
    if transfer == _LINEAR:
        return steps
    if transfer == _PQ:
        power = steps ** (1 / 78.84375)
        over = np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)
        return over ** (1 / 0.1593017578125) * 10_000 / _PAPER
    if transfer == _HLG:
        bright = (np.exp((steps - 0.55991073) / 0.17883277) + 0.28466892) / 12
        return np.where(steps <= 0.5, steps**2 / 3, bright)
    return np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)


def _encoded(light: _Floats) -> NDArray[np.uint8]:
    light = np.clip(light, 0, 1)
    curve = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return (curve * 255 + 0.5).astype(np.uint8)
