"""How large things are at the dock, in millimetres on the glass, whatever the screen."""

from math import radians, tan

from PySide6.QtGui import QScreen

TARGET_MM = 20.0  # the least width and height of what is touched with gloves on
AWAY_MM = 2000.0  # how far off the screen is read

# ISO 9241-303: capitals of 20 to 22 minutes of arc are preferred, 16 are the least that is read
# with ease. At two metres 22 are 12.8 mm and 16 are 9.3 mm.
LARGE_ARC, LEAST_ARC = 22.0, 16.0
NEAR_ARC = LEAST_ARC / 2  # what is read with the parcel in hand, from a metre or less
_CAPITAL = 0.72  # of a font's size, in the sans serifs that systems have
_MM_PER_INCH = 25.4
_LOW_DPI, _HIGH_DPI, _USUAL_DPI = 60.0, 400.0, 96.0


def pixels(millimetres: float, screen: QScreen) -> int:
    """So many device-independent pixels, by the screen's real density: where it tells one that no
    screen has (projectors and remote desktops do), by the usual one."""
    ratio = screen.devicePixelRatio()  # the density Qt tells is that of its own, larger pixels
    return round(
        millimetres * _density(screen.physicalDotsPerInch() * ratio) / ratio / _MM_PER_INCH
    )


def letters(minutes: float, screen: QScreen) -> int:
    """Pixels of a font whose capitals fill so many minutes of arc seen from two metres."""
    return pixels(AWAY_MM * tan(radians(minutes / 60)) / _CAPITAL, screen)


def _density(told: float) -> float:
    return told if _LOW_DPI <= told <= _HIGH_DPI else _USUAL_DPI
