"""Run by test_click: Tessera's window, where photos lie ready and *Analyse* is pressed again and
again. Arguments: the data folder, how often, the photos. Prints when it was pressed, as JSON: the
moments by the monotonic clock.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.application import make_application
from ui.window import MainWindow

_QUIET = 0.3  # seconds between the end of an answer and the next click


def _work(window: MainWindow, times: int, photos: list[Path], pressed: list[float]) -> Steps:
    yield lambda: opened(window)
    window.table.files_dropped.emit(photos)
    yield lambda: len(window.table.grid.tiles) == len(photos)
    for _ in range(times):
        yield window.header.analyse_button.isEnabled
        yield _later(_QUIET)
        pressed.append(time.monotonic())
        window.header.analyse_button.click()
        yield window.header.stop_button.isVisible
        yield lambda: not window.header.stop_button.isVisible() and rows(window)
    assert not window.banner.isVisible(), window.banner.text


def _later(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def main(app: QApplication, folder: Path, times: int, photos: list[Path]) -> None:
    """One sitting."""
    pressed: list[float] = []
    sit_down(app, folder, lambda window: _work(window, times, photos, pressed))
    sys.stdout.write(json.dumps(pressed) + "\n")


if __name__ == "__main__":
    given = [Path(each) for each in sys.argv[3:]]
    main(make_application(), Path(sys.argv[1]), int(sys.argv[2]), given)
