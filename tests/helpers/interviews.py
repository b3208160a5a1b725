"""An open data folder with an assessed case, to be asked on about, over a scripted server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.place.region import Region
from app.domain.words import Kind, Language
from app.inspector import Inspector, Order
from app.interview.interviewer import Interviewer, Wish
from app.paths import samples
from app.vlm.client import Models
from tests.helpers import behaviours as does
from tests.helpers.answers import found, step, written
from tests.helpers.asking import connection
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of
from tests.helpers.server import Behaviour, LoopbackServer

ASSESSED = written(
    reasoning=[step()], findings=[found(part="corner", type="crushed", action="file_claim")]
)


@dataclass
class Table:
    """A desk, a server, an assessed case of one photo; told: every state of every turn."""

    desk: Desk
    server: LoopbackServer
    interviewer: Interviewer
    order: Order
    case: Case
    told: list[Turn] = field(default_factory=list)

    @property
    def run_id(self) -> str:
        """The assessment's run."""
        return self.case.inspections[0].runs[-1].id

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What was asked on, as it is stored."""
        return self.case.inspections[0].turns

    @property
    def texts(self) -> list[str]:
        """The words of every message of the last request, from the first on."""
        messages = self.server.seen[-1].json["messages"]
        return [_words(message["content"]) for message in messages]

    async def ask(self, text: str = "", **wish: Any) -> Turn | None:
        """Ask on, and read the case anew whatever comes of it."""
        asked = Wish(self.run_id, text, **wish)
        try:
            return await self.interviewer.ask(self.case, asked, self.order, self.told.append)
        finally:
            self.case = await self.desk.store.case(self.case.id)


def _words(content: Any) -> str:
    if isinstance(content, str):
        return content
    return "\n".join(part.get("text", "<picture>") for part in content)


def with_table(
    folder: Path,
    work: Callable[[Table], Coroutine[Any, Any, None]],
    *script: Behaviour,
    jpegs: Sequence[bytes] = (),
    hidden: Region | None = None,
    assessed: str = ASSESSED,
    to: Mapping[str, Any] | None = None,
) -> None:
    """Assess a sample parcel, or these photos with a place of the first blacked out, then do the
    work against a server that behaves so; the last behaviour goes on and on."""

    async def taken_in(desk: Desk) -> Case:
        if not jpegs:
            return await case_of(desk, samples()[0], kind=Kind.PARCEL)
        case = await case_of(desk, *jpegs)
        places = (hidden,) if hidden else ()
        first = case.photos[0].id
        return await desk.store.describe_photo(case.id, first, MEI, blackouts=places)

    async def whole() -> None:
        async with _table(folder, server, to or {}, taken_in) as table:
            await work(table)

    with LoopbackServer(does.streams(assessed), *script) as server:
        asyncio.run(whole())


@asynccontextmanager
async def _table(
    folder: Path,
    server: LoopbackServer,
    to: Mapping[str, Any],
    taken_in: Callable[[Desk], Awaitable[Case]],
) -> AsyncIterator[Table]:
    desk, models = await open_desk(folder), Models()
    try:
        inspector = Inspector(desk.store, models, desk.packing, desk.templates, desk.rules)
        interviewer = Interviewer(desk.store, models, desk.packing, desk.templates, desk.rules)
        order = Order(connection(server), "", Language.ENGLISH, MEI)
        case = await taken_in(desk)
        await inspector.inspect(case, case.inspections[0].id, order, lambda _: None)
        case = await desk.store.case(case.id)
        asked_at = replace(order, connection=replace(order.connection, **to))
        yield Table(desk, server, interviewer, asked_at, case)
    finally:
        await models.close()
        await desk.models.close()
        await desk.close()
