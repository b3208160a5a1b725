"""Run by test_batch_loop: Tessera's window with a pulse, while a batch runs behind it.

Arguments: the data folder, the folder of photos. Prints JSON: for each half of the batch, with the
list of batches open and with it closed, its gaps, as pulse.Pulse feels them.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.many.grouping import Group
from tests.benchmarks.loop_window import later
from tests.benchmarks.pulse import Pulse
from tests.helpers.sitting import Steps, opened, sit_down
from ui.application import make_application
from ui.batch.batches_dialog import BatchesDialog
from ui.sources.batch_dialog import BatchDialog
from ui.window import MainWindow


def _work(window: MainWindow, photos: Path, told: dict[str, Any]) -> Steps:
    yield lambda: opened(window)
    window.key_pressed.emit("new_batch")
    yield lambda: window.findChild(BatchDialog)
    new = window.findChild(BatchDialog)
    assert new is not None
    grouping = new.sources.grouping
    grouping.by.choose(Group.NONE)
    grouping.chosen.emit(grouping.grouping)
    new.take([photos])
    count = len(list(photos.iterdir()))
    yield lambda: len(new.shown.plan.cases) == count and new.make_button.isEnabled()
    new.make_button.click()
    yield lambda: window.findChild(BatchesDialog)
    shown = window.findChild(BatchesDialog)
    assert shown is not None
    yield lambda: _done(shown) > 0
    yield later(1.0)  # the dialog's own beginning is no part of it
    pulse = Pulse()
    pulse.start()
    yield lambda: _done(shown) >= count // 2
    told["open"] = pulse.stop()
    shown.close()
    yield later(1.0)
    pulse.start()
    yield window.facts.batch.isHidden
    told["closed"] = pulse.stop()


def _done(shown: BatchesDialog) -> int:
    return sum(each.done for each in shown.rows.standing.batches)


def main(app: QApplication, folder: Path, photos: Path) -> None:
    """One sitting."""
    told: dict[str, Any] = {}
    sit_down(app, folder, lambda window: _work(window, photos, told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(make_application(), Path(sys.argv[1]), Path(sys.argv[2]))
