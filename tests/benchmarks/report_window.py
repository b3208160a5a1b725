"""Run by test_reports: Tessera's window with a pulse, while a report of the newest case is written
and then one of every case. Arguments: the data folder, an empty one for the reports. Prints JSON:
for each phase when it began and ended, and its gaps, as pulse.Pulse feels them.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.benchmarks.pulse import Pulse
from tests.helpers.sitting import Steps, opened, sit_down
from ui.application import make_application
from ui.cases.bulk_model import Exported
from ui.window import MainWindow
from ui.wiring.bulk import Bulk

_SETTLED = 0.5  # seconds after the last event, so that what it set off is felt too


def _work(window: MainWindow, into: Path, told: dict[str, Any]) -> Steps:
    yield lambda: opened(window)
    view = window.case_list.view
    yield lambda: view.model().rowCount() > 0
    view.setCurrentIndex(view.model().index(0, 0))
    yield window.header.export_button.isEnabled
    yield _later(2.0)  # starting is measured elsewhere
    bulk = window.findChild(Bulk)
    assert bulk
    export, written = bulk._models.export, list[str]()
    export.report_written.connect(lambda path, *_: written.append(path))
    began, pulse = time.monotonic(), Pulse()
    pulse.start()
    export.export(into / "one.pdf")
    yield lambda: written
    yield _later(_SETTLED)
    told["one"] = {"from": began, "to": time.monotonic(), "gaps": pulse.stop()}
    yield from _all(window, bulk, into, told)


def _all(window: MainWindow, bulk: Bulk, into: Path, told: dict[str, Any]) -> Steps:
    exported = list[Exported]()
    bulk._model.exported.connect(exported.append)
    began, pulse = time.monotonic(), Pulse()
    pulse.start()
    window.case_list.view.selectAll()
    bulk._model.export(bulk.seqs(), into, lambda number: f"{number}.pdf")
    yield lambda: exported
    took = time.monotonic() - began
    yield _later(_SETTLED)
    told["many"] = {"from": began, "to": time.monotonic(), "gaps": pulse.stop()}
    told["seconds"], told["written"] = took, exported[0].written
    told["left"] = [repr(error) for error in exported[0].left]


def _later(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def main(app: QApplication, folder: Path, into: Path) -> None:
    """One sitting."""
    told: dict[str, Any] = {}
    sit_down(app, folder, lambda window: _work(window, into, told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(make_application(), Path(sys.argv[1]), Path(sys.argv[2]))
