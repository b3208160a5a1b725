"""Where messages to other systems go, what became of them, and what of the open case did not
arrive."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.sending.outgoing import Destination, Listed, Secrets, new_names
from app.errors import AppError, KeyNotKept
from app.outbox.address import endpoint_of
from app.outbox.signing import new_secret
from ui.settings.messages.destination_secrets import DestinationKeys, DestinationSecrets
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk
    from app.network import Network


@dataclass(frozen=True, slots=True)
class Outgoing:
    """unsent: what waits, is held or was given up; sent: the last ones; both newest first."""

    destinations: tuple[Destination, ...] = ()
    unsent: tuple[Listed, ...] = ()
    sent: tuple[Listed, ...] = ()


class OutgoingModel(QObject):
    """Nothing here waits for a server or the keyring on the window's thread."""

    loaded = Signal(object)  # Outgoing
    looked_up = Signal(str, object)  # id of a destination, its Secrets
    tested = Signal(object)  # Attempt
    renamed = Signal(object)  # tuple[Rule, ...]: the rules that call one by its new name now
    undelivered_changed = Signal(int)  # of the open case
    failed = Signal(object)  # AppError
    told = Signal()  # from any thread: something became of a message

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        network: Network,
        keys: DestinationKeys,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._desk, self._network, self._secrets = desk, network, DestinationSecrets(keys)
        self._tasks = Tasks(self.failed.emit, crashed)
        self._watched = ""
        self._listed = False
        self.told.connect(self._news)

    def secrets_of(self, destination: Destination) -> Secrets:
        """Blocking, from any thread: what messages there are signed with."""
        return self._secrets.of(destination)

    def load(self) -> None:
        """Read destinations and messages; from now on loaded tells of every change."""
        self._listed = True
        self._tasks.start("load", self._load())

    def rest(self) -> None:
        """Nobody looks at them any more."""
        self._listed = False
        self.stop_test()

    def watch(self, case: Case) -> None:
        """Another case may be open: tell how much of it did not arrive."""
        if case.id != self._watched:
            self._watched = case.id
            self._tasks.start("watch", self._count(case.id))

    def new_secret(self) -> str:
        """One for a webhook, made by chance."""
        return new_secret()

    def problem(self, destination: Destination) -> AppError | None:
        """Why nothing can be sent to its address, None if it can."""
        try:
            endpoint_of(destination, destination.address)
        except AppError as error:
            return error
        return None

    def look_up(self, destination: Destination) -> None:
        """What is kept for it?"""
        self._tasks.start("look up", self._look_up(destination))

    def test(self, destination: Destination, typed: Secrets) -> None:
        """Send a test message there, whatever is saved of it."""
        self._tasks.start("test", self._test(destination, typed))

    def stop_test(self) -> None:
        """Nobody waits for it any more."""
        self._tasks.cancel("test")

    def save(self, wanted: Sequence[Destination], typed: Mapping[str, Secrets]) -> None:
        """These destinations hold from now on, with the secrets typed for them by id."""
        self._tasks.start("save", self._save(tuple(wanted), dict(typed)))

    def replay(self, message_id: str) -> None:
        """Send it once more."""
        self._tasks.start(f"replay {message_id}", self._do("replay", message_id))

    def dismiss(self, message_id: str) -> None:
        """Do not try it any more."""
        self._tasks.start(f"dismiss {message_id}", self._do("dismiss", message_id))

    async def close(self) -> None:
        """What is being saved is saved."""
        await self._tasks.ended("save")
        await self._tasks.close()

    def _news(self) -> None:
        if self._listed:
            self.load()
        if self._watched:
            self._tasks.start("watch", self._count(self._watched))

    async def _load(self) -> None:
        kept = (await self._desk()).store.outgoing
        self.loaded.emit(
            Outgoing(await kept.destinations(), await kept.unsent(), await kept.sent())
        )

    async def _count(self, case_id: str) -> None:
        kept = (await self._desk()).store.outgoing
        missing = await kept.given_up(case_id) if case_id else ()
        self.undelivered_changed.emit(len(missing))

    async def _look_up(self, destination: Destination) -> None:
        secrets = await asyncio.to_thread(self.secrets_of, destination)
        self.looked_up.emit(destination.id, secrets)

    async def _test(self, destination: Destination, typed: Secrets) -> None:
        kept = await asyncio.to_thread(self.secrets_of, destination)
        secrets = typed.over(kept)
        desk = await self._desk()
        self.tested.emit(
            await self._network.submit(desk.outbox.test(destination, secrets)).outcome()
        )

    async def _save(self, wanted: tuple[Destination, ...], typed: dict[str, Secrets]) -> None:
        """Secrets first: what is queued a moment later is signed with them."""
        desk, not_kept = await self._desk(), None
        before = await desk.store.outgoing.destinations()
        for each in wanted:
            try:
                await self._secrets.keep(each, typed.get(each.id, Secrets()))
            except KeyNotKept as error:
                not_kept = error
        await desk.store.outgoing.keep_destinations(wanted)
        await self._rename(desk, before, wanted)
        await self._secrets.forget(before, {each.id: each.host for each in wanted})
        self._news()
        if not_kept is not None:
            raise not_kept

    async def _rename(
        self, desk: Desk, before: Sequence[Destination], wanted: Sequence[Destination]
    ) -> None:
        """Rules name destinations as people do, so that a new name goes into them, too."""
        names = new_names(before, wanted)
        if names and (rules := await asyncio.to_thread(desk.rules.rename_systems, names)):
            self.renamed.emit(rules)

    async def _do(self, verb: str, message_id: str) -> None:
        kept = (await self._desk()).store.outgoing
        await (kept.replay if verb == "replay" else kept.dismiss)(message_id)
        self._news()
