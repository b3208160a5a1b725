"""The optional part for cameras: loaded when one is opened, or what adds it."""

import importlib
import sys
from importlib.util import find_spec

from app.errors import CameraPartMissing
from ui.camera.source import Source

COMMAND = "python3 packaging/tessera.py camera"
_ON_WINDOWS = r"py packaging\tessera.py camera"


def open_source() -> Source:
    """Cameras as Qt knows them. Raises CameraPartMissing."""
    importlib.invalidate_caches()  # it may have been added since the program began
    try:
        from ui.camera.qt_source import QtSource
    except ImportError as error:
        said = str(error) if find_spec("PySide6.QtMultimedia") else ""
        command = _ON_WINDOWS if sys.platform == "win32" else COMMAND
        raise CameraPartMissing(command=command, said=said) from error
    return QtSource()
