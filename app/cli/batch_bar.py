"""How far batches are, on a terminal in one line that changes; what they wait for, everywhere."""

import asyncio
import sys
from collections.abc import Collection
from contextlib import suppress

from app.batch.runner import Runner
from app.cli.ending import counted, happened, printable, say
from app.cli.later import away_words
from app.desk import Desk
from app.domain.many.batch_progress import BatchProgress
from app.errors import AppError, DiskFull, StoreUnwritable

_EVERY = 0.5  # seconds
_WIDE = 30
_MOST = 1_000_000


class Bar:
    """Nothing is drawn where nobody looks on."""

    def __init__(self, desk: Desk, runner: Runner, ids: Collection[str]) -> None:
        self._desk, self._runner, self._ids = desk, runner, ids
        self._draws = sys.stderr.isatty()
        self._away, self._reads = "", False
        self._said = frozenset[tuple[str, str]]()  # why it waits: kind of the reason, and for whom

    async def show(self) -> None:
        """Until cancelled."""
        try:
            while True:
                await asyncio.sleep(_EVERY)
                with suppress(AppError):  # a full disk, say: the runner tells of it, and goes on
                    await self._once()
        finally:
            self._draw("\n")

    async def _once(self) -> None:
        self._say_waits()
        told = [await self._desk.batches.progress(each) for each in self._ids]
        if self._runner.only_reads:
            await self._show_reading()
            return
        self._say_away("; ".join(filter(None, map(away_words, told))))
        self._draw(f"\r\x1b[K{line_of(told)}")

    def _say_waits(self) -> None:
        """Once for each reason: how long a server asks to wait may differ from time to time."""
        waits, awaited = self._runner.waits, self._runner.arriving.awaited
        why = {(type(error).__name__, name): waiting(error) for name, error in waits.items()}
        why |= {("", each): away(told.said) for each, told in awaited.items() if told.said}
        if why.keys() != self._said:
            self._said = frozenset(why)
            self._say(" ".join(why.values()) if why else "It goes on.")

    async def _show_reading(self) -> None:
        left = len(await self._desk.batches.unread(self._ids, 0, _MOST))
        if left and not self._reads:
            self._reads = True
            self._say(
                "Nothing more is asked; barcodes are still read off the photos of "
                f"{counted(left)}. After Ctrl+C, «resume» goes on."
            )
        self._draw(f"\r\x1b[K{counted(left)} left to read barcodes in")

    def _say(self, text: str) -> None:
        """In the place of the bar, which is drawn again below."""
        self._draw("\r\x1b[K")
        say(text)

    def _draw(self, text: str) -> None:
        if self._draws:
            with suppress(OSError):  # the terminal was closed
                sys.stderr.write(text)
                sys.stderr.flush()

    def _say_away(self, away: str) -> None:
        if away != self._away:
            self._away = away
            if away:
                self._say(f"{away[:1].upper()}{away[1:]}. After Ctrl+C, «resume» goes on.")


def away(said: str) -> str:
    """Why a folder that is gone on with can't be looked into."""
    return printable(f"The folder can't be looked into: {said}. It goes on by itself.")


def waiting(error: AppError) -> str:
    """What keeps all of them waiting, and who mends it."""
    if isinstance(error, DiskFull):
        return f"{happened(error)} Free some space, and it goes on by itself."
    if isinstance(error, StoreUnwritable):
        return f"{happened(error)} Allow writing there, and it goes on by itself."
    return f"{happened(error)} It goes on by itself."


def line_of(told: Collection[BatchProgress]) -> str:
    """«[######    ] 60 of 100 · 2 failed · 1.4 s a case · ends 21:40»."""
    total = sum(each.total for each in told)
    done, failed = sum(each.done for each in told), sum(each.failed for each in told)
    full = (done + failed) * _WIDE // total if total else 0
    parts = [f"[{'#' * full}{' ' * (_WIDE - full)}] {done} of {total}"]
    parts += [f"{failed} failed"] if failed else []
    parts += [f"{each.seconds:.1f} s a case" for each in told if each.seconds is not None][:1]
    ends = max((each.ends_at for each in told if each.ends_at), default=None)
    parts += [f"ends {ends.astimezone():%H:%M}"] if ends else []
    return " · ".join(parts)
