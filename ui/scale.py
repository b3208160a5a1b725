"""How large everything is: the size the settings ask for, and what Windows enlarges text by.

Loaded before the first paint.
"""

import os
from importlib import import_module
from typing import Any

LARGEST = 200  # percent
_KEY = r"Software\Microsoft\Accessibility"
_QT = "QT_SCALE_FACTOR"  # Qt reads it once, when the application is made


def enlarge(chosen: object) -> None:
    """Call it before the application is made. chosen: percent, from a settings file nobody has
    checked; whoever set Qt's own variable goes before it."""
    percent = chosen if type(chosen) is int else 100
    percent = min(max(percent, text_percent(), 100), LARGEST)
    if percent > 100:
        os.environ.setdefault(_QT, f"{percent / 100:g}")


def text_percent() -> int:
    """By how much Windows enlarges text alone, which Qt does not heed; 100 elsewhere, where Qt
    takes the system's size as it is."""
    try:
        registry: Any = import_module("winreg")  # on Windows alone
    except ImportError:
        return 100
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, _KEY) as key:
            return int(registry.QueryValueEx(key, "TextScaleFactor")[0])
    except (OSError, ValueError):
        return 100
