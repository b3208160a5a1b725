"""Many reports at once, made in processes of their own: in one, they would wait for each other."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from queue import SimpleQueue

from app.desk import Desk
from app.issuing.printer import Printer
from app.report.content import Content
from app.several import AT_ONCE

_FEW = 4  # reports that are made sooner than processes for them are started


class Press:
    """So many processes, each started with its first report and again after it was lost."""

    def __init__(self, processes: int) -> None:
        self.printers = tuple(Printer() for _ in range(processes))
        self._idle: SimpleQueue[Printer] = SimpleQueue()
        for each in self.printers:
            self._idle.put(each)

    def render(self, content: Content) -> bytes:
        """As app.report.pdf.render does it, waiting for a free process; any thread may. Raises
        OSError also where the process was lost, only this report is, or after close()."""
        one = self._idle.get()
        try:
            return one.render(content)
        finally:
            self._idle.put(one)

    def close(self) -> None:
        """End all, once what they are making is made."""
        for each in [self._idle.get() for _ in self.printers]:
            each.close()
            self._idle.put(each)  # for whoever still waits for one


@asynccontextmanager
async def pressing(desk: Desk, count: int) -> AsyncIterator[Desk]:
    """The desk, to write so many reports by, AT_ONCE at a time."""
    if count <= _FEW:
        yield desk
        return
    press = Press(min(cores(), AT_ONCE))
    try:
        yield replace(desk, render=press.render)
    finally:
        await asyncio.to_thread(press.close)


def cores() -> int:
    """How many this process may use."""
    told = getattr(os, "sched_getaffinity", None)  # Linux alone has it
    return len(told(0)) if told else os.cpu_count() or 1
