"""The settings as they hold now, and what is known of the connections."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import errors as er
from app.domain.who import Who
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.settings import Settings
from app.settings.who import system_user
from ui.settings.drafts import NO_ORDERS, KeyOrders
from ui.settings.key_chain import KeyChain, Keys
from ui.settings.probe_model import ProbeModel, Servers
from ui.tasks import Tasks
from ui.widgets.reach import Reach

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.inspector import Order


class SettingsModel(QObject):
    """keep(settings) writes the settings file and may block; so may keys: both are called in
    threads. probe asks servers; chain has the keys."""

    changed = Signal(object)  # Settings
    reach_changed = Signal(str)  # Reach of the connection in use
    failed = Signal(object)  # AppError

    def __init__(
        self,
        settings: Settings,
        keep: Callable[[Settings], None],
        keys: Keys,
        servers: Servers,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.settings = settings
        self.worker = ""  # the name on the badge that was scanned last
        self.chain = KeyChain(keys)
        self.probe = ProbeModel(servers, self.chain, self.failed.emit, crashed)
        self._keep = keep
        self._tasks = Tasks(self.failed.emit, crashed)
        self._unsaved: Settings | None = None
        self._saving, self._key_jobs = False, 0
        self._reached: dict[Connection, Reach] = {}
        self._tested: Connection | None = None
        self.probe.checked.connect(lambda result: self._note_check(result.error))
        self.probe.check_failed.connect(self._note_check)

    @property
    def reach(self) -> Reach:
        """What is known of the connection in use."""
        return self._reached.get(self.settings.in_use, Reach.UNKNOWN)

    def who(self) -> Who:
        """Who works here: whose badge was scanned, else who is named in the settings."""
        return Who(self.worker or self.settings.adjuster, system_user())

    def work_as(self, name: str) -> None:
        """Whatever is written from now on is theirs."""
        self.worker = name

    async def order(self, connection: Connection | None = None) -> "Order":
        """With which model (the default one, or another this time), in which language, for whom
        to analyse. Raises NotConnected."""
        from app.batch.orders import order_of
        from app.inspector import Order

        chosen = connection or self.settings.in_use
        if not chosen.ready:
            raise er.NotConnected
        key = await self.chain.key(chosen)
        settings = self.settings
        return Order(
            chosen,
            key,
            settings.reports_in,
            self.who(),
            product_table=settings.product_table,
            rules=settings.rules,
            of_other=partial(order_of, settings, by=self.who()),
        )

    def save(self, settings: Settings, keys: KeyOrders = NO_ORDERS) -> None:
        """Let these settings hold, and keep them; then do with keys as told."""
        before, self.settings = self.reach, settings
        for connection, _ in keys.typed:
            self._reached.pop(connection, None)
        self.changed.emit(settings)
        if self.reach is not before:
            self.reach_changed.emit(self.reach)
        self._unsaved = settings
        if not self._saving:
            self._saving = True
            self._tasks.start("save", self._save())
        if keys != NO_ORDERS:
            self._key_jobs += 1
            self._tasks.start(f"keys {self._key_jobs}", self._do_with_keys(keys))

    def choose(self, name: str) -> None:
        """Use the connection of that name, or practice, from the next question on."""
        self.save(replace(self.settings, last_used=name))

    def practise(self) -> None:
        """Use the practice engine from now on."""
        self.choose(PRACTICE.name)

    def keep_login(self, proxy: str, login: str) -> None:
        """Keep the «user:password» for a proxy; changed tells when it holds."""
        self._tasks.start("login", self._keep_login(proxy, login))

    def check(self, connection: Connection, typed_key: str) -> None:
        """Test a connection, saved or only typed."""
        self._tested = connection
        self.probe.check(connection, typed_key)

    def note_answer(self, connection: Connection) -> None:
        """Its model has just answered; the practice engine says nothing of any connection."""
        if connection.dialect is not Dialect.PRACTICE:
            self._note(connection, Reach.GOOD)

    def note_failure(self, connection: Connection, error: er.AppError) -> None:
        """It failed; only what the model's side did says anything of the connection."""
        if _is_the_models(error):
            self._note(connection, Reach.BAD)

    async def close(self) -> None:
        """End what runs; what is being saved is saved."""
        jobs = (f"keys {number + 1}" for number in range(self._key_jobs))
        for name in ("save", *jobs, "login"):
            await self._tasks.ended(name)
        await self.probe.close()
        await self._tasks.close()

    def _note(self, connection: Connection, reach: Reach) -> None:
        before = self.reach
        self._reached[connection] = reach
        if self.reach is not before:
            self.reach_changed.emit(self.reach)

    def _note_check(self, error: er.AppError | None) -> None:
        """A test of what is only typed says nothing of any connection that holds."""
        if self._tested in self.settings.connections and self._tested is not None:
            if error is None:
                self._note(self._tested, Reach.GOOD)
            else:
                self.note_failure(self._tested, error)

    async def _save(self) -> None:
        """Write the newest settings, one after the other: a write can't be called back."""
        try:
            while self._unsaved is not None:
                settings, self._unsaved = self._unsaved, None
                await asyncio.to_thread(self._keep, settings)
        finally:
            self._saving = False

    async def _do_with_keys(self, keys: KeyOrders) -> None:
        """One that can't be kept keeps back no other."""
        not_kept: er.KeyNotKept | None = None
        for work in self._key_work(keys):
            try:
                await work
            except er.KeyNotKept as error:
                not_kept = error
        if not_kept is not None:
            raise not_kept

    def _key_work(self, keys: KeyOrders) -> Iterator[Awaitable[None]]:
        for connection, key in keys.typed:
            yield self.chain.keep(connection, key)
        for source, target in keys.copied:
            yield self.chain.copy(source, target)
        for connection in keys.forgotten:
            yield self.chain.forget(connection)

    async def _keep_login(self, proxy: str, login: str) -> None:
        try:
            await self.chain.keep_login(proxy, login)
        finally:
            self.changed.emit(self.settings)


def _is_the_models(error: er.AppError) -> bool:
    unsent = (
        er.NotConnected | er.BadAddress | er.TooManyImages | er.WindowTooSmall | er.PhotoNotAsSent
    )
    return isinstance(error, er.ModelError) and not isinstance(error, unsent)
