"""Run by test_ui_loop: Tessera's window with a pulse, while photos and an answer come in.

Arguments: the data folder, the photos. Prints JSON: for each phase when it began and ended, and
its gaps, as pulse.Pulse feels them.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.benchmarks.pulse import Pulse
from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.application import make_application
from ui.window import MainWindow

_SETTLED = 0.5  # seconds after the last event, so that what it set off is felt too


def _work(window: MainWindow, photos: list[Path], told: dict[str, Any]) -> Steps:
    yield lambda: opened(window)
    yield later(2.0)  # starting is measured elsewhere
    began, pulse = time.monotonic(), Pulse()
    pulse.start()
    window.table.files_dropped.emit(photos)
    yield lambda: _there(window) == len(photos)
    yield later(_SETTLED)
    told["photos"] = {"from": began, "to": time.monotonic(), "gaps": pulse.stop()}
    began = time.monotonic()
    pulse.start()
    window.key_pressed.emit("analyse")
    yield window.header.stop_button.isVisible
    yield lambda: not window.header.stop_button.isVisible()
    yield lambda: window.header.chip.text() == "Analysed"  # drawn last, behind what is stored
    yield later(_SETTLED)
    told["answer"] = {"from": began, "to": time.monotonic(), "gaps": pulse.stop()}
    told["findings"] = len(rows(window))
    told["banner"] = window.banner.text


def _there(window: MainWindow) -> int:
    """Photos in the case, on the table or behind it."""
    case = window.table._case
    return len(case.photos) if case else 0


def later(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def main(app: QApplication, folder: Path, photos: list[Path]) -> None:
    """One sitting."""
    told: dict[str, Any] = {}
    sit_down(app, folder, lambda window: _work(window, photos, told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(make_application(), Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
