"""Batches to test with."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from PIL import Image

from app.batch.clock import Clock
from app.batch.runner import Runner
from app.desk import Desk
from app.domain.many.batch import Batch, Failure, Planned
from app.domain.many.batch_progress import BatchProgress, FailedGroup
from app.domain.words import Language
from app.inspector import Order
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.asking import QUICK, TEXT
from tests.helpers.cases import MEI, NOON
from tests.helpers.desks import desk_in, pictures_in
from tests.helpers.photos import saved
from tests.helpers.server import Behaviour, LoopbackServer, Talk

UNREADABLE = Failure("PhotoRefused.broken", {"name": "a.jpg", "refusal": "broken", "detail": ""})


def batch(**more: Any) -> Batch:
    """A batch about parcels, asked of the practice engine."""
    told: dict[str, Any] = {"id": "batch-1", "name": "Monday", "template": "parcel"}
    told |= {"connection": "practice", "language": Language.ENGLISH, "by": MEI, "created_at": NOON}
    return Batch(**{**told, **more})


_QUIET = 10
_PATIENCE = 120.0  # seconds in which a server gets through with any answer there is


def _never() -> bool:
    return False


class FakeClock(Clock):
    """Goes on by itself as soon as nothing happens. busy: never while that holds, which is no
    longer than an answer takes."""

    def __init__(self) -> None:
        self.passed, self.busy = 0.0, _never

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.passed)

    def seconds(self) -> float:
        return self.passed

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        quiet = 0
        async with asyncio.timeout(_PATIENCE):
            while quiet < _QUIET:  # rounds, as each takes longer where a machine is crowded
                if event.is_set():
                    return
                await asyncio.sleep(0.003)
                quiet = 0 if self.busy() else quiet + 1
        self.passed += seconds


class Answering:
    """A behaviour that answers, and notes which picture it was shown; before: behaviours for the
    first requests. most: so many are answered, those behind them once it is raised."""

    def __init__(
        self,
        *before: Behaviour,
        text: str = TEXT,
        pace: float = 0.0,
        most: int = sys.maxsize,
    ) -> None:
        self.before, self.seen, self.most = list(before), list[str](), most
        self._answer = do.streams(text, piece=len(text), pace=pace)

    async def __call__(self, talk: Talk) -> None:
        if self.before:
            await self.before.pop(0)(talk)
            return
        (picture,) = pictures_in(talk.seen.json)
        self.seen.append(picture)
        place = len(self.seen)
        while place > self.most:  # noqa: ASYNC110 it is raised by another thread
            await asyncio.sleep(0.005)
        await self._answer(talk)


@asynccontextmanager
async def batch_desk(folder: Path) -> AsyncIterator[Desk]:
    """A desk whose connections wait for short times only."""
    with patch("app.desk.Models", partial(Models, patience=QUICK)):
        async with desk_in(folder) as desk:
            yield desk


def runner(desk: Desk, server: LoopbackServer, **more: Any) -> Runner:
    """One that asks that server, until nothing is left, in no time: but for that of its answers."""
    of_server = Connection(base_url=f"{server.url}/v1", **more.pop("connection", {}))
    order = Order(of_server, "", Language.ENGLISH, MEI)

    async def order_for(name: str) -> Order:
        return order

    settings = more.pop("settings", Settings())
    clock = more.pop("clock", None) or FakeClock()
    clock.busy = lambda: server.busy
    return Runner(desk, order_for, lambda: settings, clock=clock, **{"reads": False, **more})


def files(folder: Path, count: int, alike: int = 0) -> tuple[Planned, ...]:
    """A case for each of so many photos, the last so many the same as the first ones."""
    folder.mkdir(exist_ok=True)
    told = []
    for number in range(count):
        drawn = number if number < count - alike else number - count + alike
        path = folder / f"{number}.jpg"
        path.write_bytes(saved(speckled(drawn)))
        told.append(Planned(path.stem, paths=(str(path),)))
    return tuple(told)


def speckled(number: int) -> Image.Image:
    """A picture unlike those of other numbers."""
    small = np.random.default_rng(number).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    return Image.fromarray(small).resize((64, 48), Image.Resampling.NEAREST)


def standing(**more: Any) -> BatchProgress:
    """How a batch stands: half done, two failed."""
    told: dict[str, Any] = {"batch": batch(), "waiting": 8, "working": 2, "done": 10}
    told["failures"] = (FailedGroup(UNREADABLE, 2),)
    return BatchProgress(**{**told, **more})
