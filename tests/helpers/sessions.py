"""A killed process and all it had started: its session, by which they can be told later on."""

import os
import time
from contextlib import suppress

import psutil

PATIENCE_SECONDS = 60


def left_of(session: int) -> list[str]:
    """Commands that still run in a session after ten seconds; they are ended then. session: the
    process id of whoever was started with start_new_session."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (living := _living(session)) and time.monotonic() < deadline:
        time.sleep(0.01)
    left = []
    for process in living:
        with suppress(psutil.Error):
            left.append(" ".join(process.cmdline()))
            process.kill()
    return left


def _living(session: int) -> list[psutil.Process]:
    found = []
    for pid in psutil.pids():
        with suppress(OSError, psutil.Error):
            process = psutil.Process(pid) if os.getsid(pid) == session else None
            if process is not None and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found
