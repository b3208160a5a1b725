"""Run by test_dock: parcels at the dock, one after the other, by scanner alone. Arguments: the
data folder, the photos, one for each parcel. Prints JSON: for each parcel when it was scanned, when
its photo was handed in, when its reply was on the screen, and when its claim file was written.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.helpers.docks import Dock
from tests.helpers.sitting import Steps, sit_down
from ui.application import make_application
from ui.dock.parcel import Parcel
from ui.dock.said import Said
from ui.window import MainWindow

Moments = dict[str, float]


class _Clock:
    """Hears when something came to pass, to no 10 ms."""

    def __init__(self, dock: Dock) -> None:
        self.now: Moments = {}
        dock.model.answered.connect(self._answered)
        dock.model.said.connect(self._said)

    def _answered(self, _parcel: Parcel) -> None:
        self.now["answered"] = time.monotonic()

    def _said(self, said: Said) -> None:
        if said is Said.CLAIM_FILED:
            self.now["claimed"] = time.monotonic()


def _work(window: MainWindow, photos: Iterator[Path], told: list[Moments]) -> Steps:
    dock = Dock(window)
    yield from dock.opened()
    clock = _Clock(dock)
    dock.scan("TESSERA BADGE Mei Lindqvist")
    for number, photo in enumerate(photos):
        clock.now = {"scanned": time.monotonic()}
        dock.scan(f"PARCEL-{number:04}")
        yield dock.holds(f"PARCEL-{number:04}")
        clock.now["shot"] = time.monotonic()
        dock.shoot(photo)
        yield lambda: "answered" in clock.now
        dock.scan("TESSERA NOTE")
        yield lambda: dock.parcel.decided
        dock.scan("TESSERA NEXT")
        yield lambda: "claimed" in clock.now
        told.append(clock.now)


def main(app: QApplication, folder: Path, photos: list[Path]) -> None:
    """One sitting."""
    told: list[Moments] = []
    sit_down(app, folder, lambda window: _work(window, iter(photos), told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(make_application(), Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
