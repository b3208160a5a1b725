"""Whether there is a screen, and a virtual one for the tests where there is none."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from console import SetupError, child_environment

START_SECONDS = 30
STOP_SECONDS = 10


def is_there() -> bool:
    """Windows and macOS are taken to have a screen; Linux says so in its environment."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def virtual_if_needed() -> Iterator[dict[str, str]]:
    """What to add to a child's environment so that it can open windows."""
    if is_there():
        yield {}
        return
    reading, writing = os.pipe()
    # Xvfb chooses a free number itself and writes it to the pipe once it accepts clients.
    options = ["-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xvfb", *options],
        pass_fds=(writing,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
    )
    os.close(writing)
    try:
        yield {"DISPLAY": f":{_number(reading)}"}
    finally:
        os.close(reading)
        server.terminate()
        try:
            server.wait(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _number(reading: int) -> int:
    told = b""
    while not told.endswith(b"\n"):
        ready, _, _ = select.select([reading], [], [], START_SECONDS)
        piece = os.read(reading, 16) if ready else b""
        if not piece:
            raise SetupError("The virtual screen (Xvfb) did not start.")
        told += piece
    return int(told)
