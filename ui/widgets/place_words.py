"""Where in a photo something lies, in words, for who can't see it."""

from PySide6.QtCore import QCoreApplication

from app.domain.place.region import Region

_translate = QCoreApplication.translate
_THIRD = 1 / 3


def place_words(region: Region) -> str:
    """By the thirds of the photo that its middle lies in."""
    column = _third((region.x1 + region.x2) / 2)
    return _rows()[_third((region.y1 + region.y2) / 2)][column]


def _third(share: float) -> int:
    return min(2, int(share / _THIRD))


def _rows() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            _translate("Places", "upper left"),
            _translate("Places", "at the top"),
            _translate("Places", "upper right"),
        ),
        (
            _translate("Places", "on the left"),
            _translate("Places", "in the middle"),
            _translate("Places", "on the right"),
        ),
        (
            _translate("Places", "lower left"),
            _translate("Places", "at the bottom"),
            _translate("Places", "lower right"),
        ),
    )
