"""Asking a scripted server, and what came of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from app import errors as er
from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.events import Event, Repair
from app.settings.connection import Connection
from app.vlm.client import Models
from app.vlm.request.question import Question
from app.vlm.wire.patience import Patience
from tests.helpers import behaviours as do
from tests.helpers.answers import found, step, summary, written
from tests.helpers.questions import question
from tests.helpers.server import Behaviour, LoopbackServer

KEY = "sk-secret-0123"


# Asks again at once; an answer that is on its way is waited for, however crowded the machine.
QUICK = Patience(connect=60, between=60, whole=60, before=0.0, backoff=0.01, longest_wait=0.5)
# For answers that never come.
SHORT = replace(QUICK, between=1.0, whole=1.0)


TEXT = written(
    reasoning=[step(), step(photo=2, text="Nothing to see.")],
    findings=[found(text="Dent left of the plate.\u2028Paint cracked (裂).")],
    summary=summary(),
)


HALF = TEXT[: TEXT.index('"answer"')]


class Asked:
    """What came of asking once; error None if it went well."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.error: er.ModelError | None = None
        self.told = Told()

    @property
    def assessment(self) -> Assessment:
        whole = Assessment()
        for event in self.events:
            whole = whole.after(event)
        return whole

    @property
    def repairs(self) -> list[Repair]:
        return [warning.repair for warning in self.assessment.warnings]


def connection(server: LoopbackServer, **changes: Any) -> Connection:
    made: dict[str, Any] = {"base_url": f"{server.url}/v1", "deadline_seconds": 60}
    return Connection(**{**made, **changes})


async def asking(
    models: Models, to: Connection, key: str = KEY, about: Question | None = None
) -> Asked:
    asked = Asked()
    answer = models.ask(to, key, about or question())
    try:
        async with answer:
            async for event in answer:
                asked.events.append(event)
    except er.ModelError as error:
        asked.error = error
    asked.told = answer.told
    return asked


def ask(
    *script: Behaviour,
    patience: Patience = QUICK,
    about: Question | None = None,
    **changes: Any,
) -> tuple[Asked, LoopbackServer]:
    """Ask a server that behaves so, once."""

    async def work() -> Asked:
        models = Models(patience=patience)
        try:
            return await asking(models, connection(server, **changes), about=about)
        finally:
            await models.close()

    with LoopbackServer(*script) as server:
        return asyncio.run(work()), server


def run(
    work: Callable[[Models, LoopbackServer], Awaitable[None]],
    *script: Behaviour,
    patience: Patience = QUICK,
) -> None:
    async def whole() -> None:
        models = Models(patience=patience)
        try:
            await work(models, server)
        finally:
            await models.close()

    with LoopbackServer(*script) as server:
        asyncio.run(whole())


def events(*payloads: Any) -> bytes:
    return b"".join(map(do.sse, payloads))
