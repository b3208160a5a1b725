"""How long until something is to be seen, beside a window with nothing in it."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.judging import judge
from tests.benchmarks.processes import ROOT, platform

HERE = Path(__file__).parent
LIMIT = 1.4
ROUNDS = 15


def _milliseconds(script: str, *arguments: str) -> float:
    """One process from its start to its first paint."""
    told = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": platform()}
    environment = {**os.environ, **told}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling at every start is no start
    ran = subprocess.run(
        [sys.executable, str(HERE / script), str(time.time_ns()), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return float(ran.stdout)


def test_first_window(tmp_path: Path) -> None:
    """A bare QMainWindow and Tessera's in turn, so that both meet the same machine."""
    bare, tessera = [], []
    for _ in range(ROUNDS + 1):
        bare.append(_milliseconds("paint_bare.py"))
        tessera.append(_milliseconds("paint_tessera.py", str(tmp_path)))
    ratio = median(tessera[1:]) / median(bare[1:])  # the first of each warms the disk up
    judge("first painted window, beside a bare QMainWindow", ratio, LIMIT)
