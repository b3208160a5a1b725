"""Run by test_finding: how long the whole program takes to list its cases.

Arguments: when the process was started, in nanoseconds since the epoch; the data folder. Prints
milliseconds until the first rows are shown, or that there are none.
"""

import sys
import time
from pathlib import Path

from tests.helpers.sitting import Steps, sit_down
from ui.application import make_application
from ui.cases.case_list import CaseList
from ui.window import MainWindow

_shown: list[int] = []
_show = CaseList.show_loaded


def _note(self: CaseList, query: object) -> None:
    _show(self, query)  # type: ignore[arg-type]
    _shown.append(time.time_ns())


def _work(_window: MainWindow) -> Steps:
    yield lambda: _shown


CaseList.show_loaded = _note  # type: ignore[method-assign]
sit_down(make_application(), Path(sys.argv[2]), _work)
sys.stdout.write(f"{(_shown[0] - int(sys.argv[1])) / 1e6:.1f}\n")
