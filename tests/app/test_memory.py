"""Memory given back by one thread is had by the others."""

import gc
import platform
import subprocess
import sys
from collections import deque

import pytest

from app.memory import steady
from tests.helpers.commands import MAIN, environment

_ONLY_GLIBC = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only glibc gives each thread a heap and tells of it"
)
_HEAPS = """
import ctypes, sys, threading
from app.memory import share_memory
if sys.argv[1] == "shared":
    share_memory()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
everyone = threading.Barrier(12)
def work():
    everyone.wait()
    library.malloc(50_000)
    everyone.wait()
threads = [threading.Thread(target=work) for _ in range(12)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
stdout = ctypes.c_void_p.in_dll(library, "stdout")
library.malloc_info(0, stdout)
library.fflush(stdout)
"""


_GIVEN_BACK = """
import ctypes, gc, os, sys
from contextlib import nullcontext
from app.memory import steady
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]
def taken():
    with open("/proc/self/statm") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
with steady() if sys.argv[1] == "steady" else nullcontext():
    before = taken()
    blocks = [library.malloc(1000) for _ in range(40_000)]
    library.malloc(1000)  # stays behind them, so that they are no end that is cut off anyway
    for block in blocks:
        ctypes.memset(block, 1, 1000)
        library.free(block)
    gc.collect()
    print((taken() - before) // 1_000_000)
"""


def _told(program: str, how: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, how],
        capture_output=True,
        text=True,
        check=True,
        cwd=MAIN.parent,
        env=environment(),
    )
    return done.stdout


@_ONLY_GLIBC
def test_a_dozen_threads_share_two_heaps() -> None:
    assert _told(_HEAPS, "shared").count("<heap nr=") <= 2
    assert _told(_HEAPS, "as they are").count("<heap nr=") > 2  # what it stands against


@_ONLY_GLIBC
def test_what_was_freed_goes_back_to_the_system() -> None:
    assert int(_told(_GIVEN_BACK, "steady")) < 10
    assert int(_told(_GIVEN_BACK, "as it is")) > 30  # what it stands against


class _Question:
    """Holds itself, as a task and its error do; counts those there are."""

    there = 0

    def __init__(self) -> None:
        self.itself = self
        _Question.there += 1

    def __del__(self) -> None:
        _Question.there -= 1


def _most_left_over() -> int:
    """How many that were finished lay about at a time, while many were asked."""
    most, asking = 0, deque[_Question](maxlen=500)
    for _ in range(200_000):
        asking.append(_Question())
        most = max(most, _Question.there - len(asking))
    return most


def test_what_is_finished_is_freed_soon_and_afterwards_all_is_as_it_was() -> None:
    usual = gc.get_threshold()
    as_it_is = _most_left_over()
    gc.collect()
    with steady():
        soon = _most_left_over()
    assert soon < as_it_is * 0.7
    assert gc.get_threshold() == usual
    assert gc.get_freeze_count() == 0
