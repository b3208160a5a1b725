"""A program that hangs is stopped, and says where it stood."""

import os
import sys

import psutil
import pytest

from console import STOPPED, call, quietly

_HANGS = """
import time
def hangs_here():
    time.sleep(600)
print("begun", flush=True)
hangs_here()
"""
_LEAVES_ONE = """
import subprocess, sys
print(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]).pid)
"""


def test_what_hangs_is_stopped_and_says_where() -> None:
    failed, said = quietly([sys.executable, "-c", _HANGS], {"PYTHONFAULTHANDLER": "1"}, 10)
    assert failed
    assert said.startswith("begun")
    if os.name == "posix":
        assert "in hangs_here" in said
    assert call([sys.executable, "-c", "import time; time.sleep(600)"], patience=0.2) == STOPPED


@pytest.mark.parametrize("code", [0, 3])
def test_what_ends_in_time_gives_its_code_and_all_it_said(code: int) -> None:
    program = [sys.executable, "-c", f"print('Wörter'); raise SystemExit({code})"]
    assert quietly(program, {"PYTHONIOENCODING": "utf-8"}, 60) == (code, "Wörter\n")
    assert call([sys.executable, "-c", f"raise SystemExit({code})"], patience=60) == code


def test_what_it_left_behind_is_not_waited_for() -> None:
    failed, said = quietly([sys.executable, "-c", _LEAVES_ONE])
    left = psutil.Process(int(said))
    assert left.is_running()
    left.kill()
    assert not failed


def test_what_is_not_there_is_told() -> None:
    failed, said = quietly(["no-such-program-anywhere"])
    assert failed
    assert "no-such-program-anywhere" in said
