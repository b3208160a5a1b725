"""What the window is painted with is loaded quickly."""

import subprocess
import sys

from console import ROOT

_TELLS = """
import PySide6.QtCore
import ui.application, ui.window
print("Qt" in vars(PySide6.QtCore))
"""


def test_qts_enumerations_are_made_behind_the_first_paint() -> None:
    """All at once, a tenth of a bare start, by whoever imports «Qt» first."""
    told = subprocess.run(
        [sys.executable, "-c", _TELLS], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout == "False\n"
