"""The application: paint first, load the rest behind the painted window, then live.

What is imported up here is loaded before the first paint: tests/benchmarks/test_first_window.py.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.paths import data_folder
from ui.first_paint import FirstPaint, Skeleton
from ui.places import LISTENING, SETTINGS, WINDOW
from ui.scale import enlarge
from ui.window import MainWindow

_USUAL = QSize(1440, 900)
_TITLE = 48  # at most, where windows have one above them


class Application(QApplication):
    """Hands to the window what macOS wants opened: there a double click comes as an event."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            for window in self.topLevelWidgets():
                if isinstance(window, MainWindow):
                    window.want_file(Path(event.file()))
            return True
        return super().event(event)


def run(chosen_folder: str | None = None, dock: bool = False, case_file: Path | None = None) -> int:
    """Run the window for a data folder, the usual one unless chosen, with the dock open if wanted,
    and look at a case's file (an absolute path) if there is one; returns the exit code."""
    folder = data_folder(chosen_folder)
    enlarge(_glance(folder / SETTINGS).get("window_percent"))
    app = make_application()
    if other_raised(folder, case_file):
        return 0
    damaged = False
    while True:
        window = painted_window(app, folder)
        window.opens_dock = dock
        window.wanted_file, case_file = case_file, None  # opened anew, it was looked at
        Loading(app, "ui.session").run()
        from ui.opening import AGAIN, RESCUE
        from ui.session import run_session

        code = run_session(app, window, folder, damaged)
        if code not in (AGAIN, RESCUE):
            return code
        damaged = code == RESCUE
        window.deleteLater()


def make_application() -> Application:
    """The one QApplication of the process."""
    QApplication.setApplicationName("Tessera")
    app = Application(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return app


def other_raised(folder: Path, case_file: Path | None = None) -> bool:
    """Another window has this folder open, comes forward, and looks at the file."""
    if not (folder / LISTENING).exists():
        return False
    from ui.instance import raise_other

    return raise_other(folder, case_file)


def painted_window(app: QApplication, folder: Path) -> MainWindow:
    """The window in its size and place of last time, on the screen, with nothing in it yet."""
    kept, chosen = _glance(folder / WINDOW), _glance(folder / SETTINGS)
    dark = {"dark": True, "light": False}.get(str(chosen.get("appearance")))
    if dark is None:
        dark = app.palette().window().color().lightness() < 128
    window = MainWindow()
    room = window.screen().availableSize()
    window.resize(_USUAL.boundedTo(room))
    if room.width() < _USUAL.width() or room.height() < _USUAL.height() + _TITLE:
        from PySide6.QtCore import Qt  # making all its enumerations takes a sixth of a bare start

        # Its frame and title need room too: the system knows how much.
        window.setWindowState(Qt.WindowState.WindowMaximized)
    widths = kept.get("splitter")
    fits = isinstance(widths, list) and len(widths) == 3 and all(type(w) is int for w in widths)
    skeleton = Skeleton(dark, tuple(widths) if fits and widths else ())
    window.setCentralWidget(skeleton)
    window.restore_place(kept.get("geometry"))
    FirstPaint(app, window, skeleton.table).run()
    return window


class Loading(QObject):
    """Imports a module in a thread, while the window goes on to answer the system."""

    _done = Signal()

    def __init__(self, app: QApplication, module: str) -> None:
        super().__init__()
        self._app, self._module = app, module
        self._done.connect(app.exit)

    def run(self) -> None:
        """Returns when it is loaded; what goes wrong shows when it is imported again."""
        thread = Thread(target=self._load, name="loading")
        thread.start()
        self._app.exec()
        thread.join()

    def _load(self) -> None:
        try:
            import_module(self._module)
        except ImportError:
            pass
        finally:
            self._done.emit()


def _glance(path: Path) -> dict[str, Any]:
    """What a settings file says, unchecked: enough for the first paint, read again later."""
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
