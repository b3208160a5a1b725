"""The child processes that tests have started."""

from contextlib import suppress
from pathlib import Path

import psutil

# Helpers of the standard library that live as long as the interpreter and belong to no test.
_LASTING = ("multiprocessing.forkserver", "multiprocessing.resource_tracker")


def children() -> set[psutil.Process]:
    """Linux tells each thread its own; elsewhere all processes there are have to be asked."""
    told = list(Path("/proc/self/task").glob("*/children"))
    if not told:
        return set(psutil.Process().children())
    found = set()
    for each in told:
        with suppress(OSError, psutil.NoSuchProcess):  # the thread or its child has ended
            found |= {psutil.Process(int(pid)) for pid in each.read_text().split()}
    return found


def lasting(child: psutil.Process) -> bool:
    """Whether it belongs to no test."""
    try:
        return child.status() != psutil.STATUS_ZOMBIE and any(
            word in " ".join(child.cmdline()) for word in _LASTING
        )
    except psutil.Error:
        return True
