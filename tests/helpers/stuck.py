"""Where a test waits that doesn't end: a dump of threads shows no more than that a loop is idle."""

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_SOONER = 0.9  # before the process is ended


@contextmanager
def told_where(name: str, seconds: float, into: int) -> Iterator[None]:
    """Shortly before so many seconds are over, write into that file what every task of every loop
    is waiting for."""

    def tell() -> None:
        lines = [f"\n{name} waits:\n", *(f"{line}\n" for line in waits())]
        os.write(into, "".join(lines).encode(errors="replace"))

    timer = threading.Timer(_SOONER * seconds, tell)
    timer.name, timer.daemon = "stuck", True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def tasks() -> set["asyncio.Task[object]"]:
    """Every task there is, of any loop: asyncio tells only those of a running one."""
    known = getattr(asyncio.tasks, "_scheduled_tasks", None)  # since Python 3.12
    return set(known if known is not None else asyncio.tasks._all_tasks)  # type: ignore[attr-defined]


def waits() -> list[str]:
    """A line for each task that isn't over, and one for each place in it, the innermost last."""
    told = list[str]()
    for task in tasks():
        if not task.done():
            told += [f"  {task.get_name()}", *_places(task.get_coro())]
    return told


def _places(inner: Any) -> Iterator[str]:
    """A coroutine waits for another one, and that for a generator, down to what a loop heeds."""
    while inner is not None:
        frame = getattr(inner, "cr_frame", None) or getattr(inner, "gi_frame", None)
        frame = frame or getattr(inner, "ag_frame", None)
        if frame is not None:
            code = frame.f_code
            yield f"    {code.co_filename}:{frame.f_lineno} in {code.co_name}"
        inner = next(
            filter(None, (getattr(inner, way, None) for way in ("cr_await", "gi_yieldfrom"))), None
        )
