"""Processes that a benchmark runs: modules of this folder, in this interpreter."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


def started(module: str, *arguments: str) -> subprocess.Popen[str]:
    """A module of tests.benchmarks with these arguments, its input and output open."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform()}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling while it runs is no usual run
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def beside(module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A process that ends with its standard input."""
    with started(module, *arguments) as process:
        yield process


def platform() -> str:
    """A real window where there is a screen."""
    given = os.environ.get("QT_QPA_PLATFORM")
    if given or sys.platform != "linux":
        return given or ""
    return "xcb" if os.environ.get("DISPLAY") else "offscreen"
