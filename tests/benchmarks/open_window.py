"""Run by test_opening: cases of four photos each are made, or opened one after the other.
Arguments: the data folder, `make` and the photos; or the data folder, `open` and the cases' ids.
The latter prints JSON: opened, for each case the milliseconds until its four photos are seen; bare,
the same for reading those four pictures alone.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from tests.helpers.sitting import Steps, opened, sit_down
from ui.application import make_application
from ui.window import MainWindow

AT_ONCE = 4
_QUIET = 0.3  # seconds before a case is opened
Told = dict[str, list[float]]


class _Watch(QObject):
    """Looks every millisecond whether something holds, and remembers when it first did."""

    def __init__(self, holds: Callable[[], bool]) -> None:
        super().__init__()
        self.began, self.ended, self._holds = time.perf_counter(), 0.0, holds
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(1)

    @property
    def milliseconds(self) -> float:
        return 1000 * (self.ended - self.began)

    def _look(self) -> None:
        if self._holds():
            self.ended = time.perf_counter()
            self._timer.stop()


def _seen(window: MainWindow) -> list[Path]:
    """The pictures that are shown by now."""
    tiles = window.table.grid.tiles
    pictures = [tile.view.picture for tile in tiles if tile.isVisible()]
    return [picture._path for picture in pictures if picture.image is not None]


def _make(window: MainWindow, photos: list[Path]) -> Steps:
    yield lambda: opened(window)
    for first in range(0, len(photos), AT_ONCE):
        window.key_pressed.emit("new_case")
        yield lambda: not _seen(window)
        window.table.files_dropped.emit(photos[first : first + AT_ONCE])
        yield lambda: len(_seen(window)) == AT_ONCE


def _open(window: MainWindow, case_ids: list[str], told: Told) -> Steps:
    yield lambda: opened(window)
    for case_id in case_ids:
        window.key_pressed.emit("new_case")
        yield lambda: not _seen(window)
        yield _later(_QUIET)
        watch = _Watch(lambda: len(_seen(window)) == AT_ONCE)
        window.case_list.opened.emit(case_id)
        yield lambda watch=watch: watch.ended  # type: ignore[misc]
        told["opened"].append(watch.milliseconds)
        told["bare"].append(_bare(_seen(window)))


def _later(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def _bare(pictures: list[Path]) -> float:
    began = time.perf_counter()
    for path in pictures:
        assert not QImageReader(str(path)).read().isNull()
    return 1000 * (time.perf_counter() - began)


def main(app: QApplication, folder: Path, what: str, given: list[str]) -> None:
    """One sitting."""
    told: Told = {"opened": [], "bare": []}
    if what == "make":
        sit_down(app, folder, lambda window: _make(window, [Path(each) for each in given]))
    else:
        sit_down(app, folder, lambda window: _open(window, given, told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(make_application(), Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
