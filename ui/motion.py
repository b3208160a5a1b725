"""Whether the system asks for less motion, and what of the window moves without being moved."""

import ctypes
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION of winuser.h


def reduced() -> bool:
    """Whether the system asks for less motion; False where it does not say. Windows is asked
    itself, as Qt tells it from 6.12 on."""
    hints = QGuiApplication.styleHints()  # held: what it hands out dies with its wrapper
    accessibility = hints.accessibility()
    asked = getattr(accessibility, "motionPreference", None)
    if asked is None:
        return _stilled_in_windows()
    return bool(asked() == getattr(getattr(Qt, "MotionPreference", None), "ReducedMotion", 0))


def run(bar: QProgressBar) -> None:
    """Show that something goes on whose end nobody knows. A bar that runs to and fro is motion:
    who wants less sees a full one."""
    bar.setRange(0, 1 if reduced() else 0)
    bar.setValue(bar.maximum())


def _stilled_in_windows() -> bool:
    """«Animation effects» of its settings are off."""
    if sys.platform == "win32":
        animates = ctypes.c_int(1)
        ask = ctypes.windll.user32.SystemParametersInfoW
        told = ask(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
        return bool(told) and not animates.value
    return False
