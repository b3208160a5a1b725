"""The settings as they hold now, the keys kept apart from them, and what is known of the model."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.who import Who
from app.errors import (
    AppError,
    BadAddress,
    KeyNotKept,
    ModelError,
    NotConnected,
    TooManyPictures,
    WindowTooSmall,
)
from app.settings.settings import PRACTICE, Connection, Dialect, Settings
from app.settings.who import system_user
from ui.tasks import Tasks
from ui.widgets.reach import Reach

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.inspector import Order
    from app.vlm.check import CheckResult

Check = Callable[[Connection, str], "Awaitable[CheckResult]"]


class Keys(Protocol):
    """Where keys are kept. May block for as long as a person takes to unlock the keyring."""

    def read(self, connection: Connection) -> str: ...

    def keep(self, connection: Connection, key: str) -> None: ...

    def forget(self, connection: Connection) -> None: ...


class SettingsModel(QObject):
    """keep(settings) writes the settings file and may block; so may keys: both are called in
    threads. check asks the model with one small picture."""

    changed = Signal(object)  # Settings
    reach_changed = Signal(str)  # Reach
    key_looked_up = Signal(bool)  # is one kept for the connection that was asked about
    check_running = Signal(bool)
    checked = Signal(object)  # CheckResult
    check_failed = Signal(object)  # AppError
    failed = Signal(object)  # AppError

    def __init__(
        self,
        settings: Settings,
        keep: Callable[[Settings], None],
        keys: Keys,
        check: Check,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.settings = settings
        self.reach = Reach.UNKNOWN
        self._keep, self._keys, self._check = keep, keys, check
        self._tasks = Tasks(self.failed.emit, crashed)
        # Keys the keyring would not take: they hold until Tessera is closed.
        self._loose: dict[tuple[str, str], str] = {}

    def who(self) -> Who:
        """Who works here."""
        return Who(self.settings.adjuster, system_user())

    async def order(self, connection: Connection | None = None) -> "Order":
        """With which model (the default one, or another this time), in which language, for whom
        to analyse. Raises NotConnected."""
        from app.inspector import Order

        chosen = connection or self.settings.connection
        if not chosen.ready:
            raise NotConnected
        key = await self._key(chosen)
        return Order(chosen, key, self.settings.language, self.who())

    def save(self, settings: Settings, key: str = "") -> None:
        """Let these settings hold, and keep them; key: one typed for their connection, or ""."""
        moved = settings.connection != self.settings.connection
        self.settings = settings
        self.changed.emit(settings)
        if moved or key:
            self._set_reach(Reach.UNKNOWN)
        self._tasks.start("save", self._save(settings, key))

    def practise(self) -> None:
        """Use the practice engine from now on."""
        self.save(replace(self.settings, connection=PRACTICE))

    def look_up_key(self, connection: Connection) -> None:
        """Is a key kept for this connection? key_looked_up tells."""
        self._tasks.start("key", self._look_up(connection))

    def forget_key(self, connection: Connection) -> None:
        """Take the connection's key out of the keyring."""
        self._tasks.start("key", self._forget(connection))

    def check(self, connection: Connection, typed_key: str) -> None:
        """Ask that model once; without a typed key with the one that is kept."""
        self._tasks.start("check", self._run_check(connection, typed_key))

    def stop_check(self) -> None:
        """Do not wait for the answer any more."""
        self._tasks.cancel("check")

    def note_answer(self, practice: bool) -> None:
        """A model has just answered; the practice engine says nothing of any connection."""
        if not practice:
            self._set_reach(Reach.GOOD)

    def note_failure(self, error: AppError) -> None:
        """Something failed; only what the model's side did says anything of the connection."""
        unsent = NotConnected | BadAddress | TooManyPictures | WindowTooSmall
        if isinstance(error, ModelError) and not isinstance(error, unsent):
            self._set_reach(Reach.BAD)

    async def close(self) -> None:
        """End what runs; settings being saved are saved."""
        await self._tasks.ended("save")
        await self._tasks.close()

    def _set_reach(self, reach: Reach) -> None:
        self.reach = reach
        self.reach_changed.emit(reach)

    async def _save(self, settings: Settings, key: str) -> None:
        await asyncio.to_thread(self._keep, settings)
        if not key:
            return
        connection = settings.connection
        try:
            await asyncio.to_thread(self._keys.keep, connection, key)
        except KeyNotKept:
            self._loose[_place(connection)] = key
            raise
        self._loose.pop(_place(connection), None)

    async def _key(self, connection: Connection) -> str:
        if connection.dialect is Dialect.PRACTICE:
            return ""
        if loose := self._loose.get(_place(connection)):
            return loose
        return await asyncio.to_thread(self._keys.read, connection)

    async def _look_up(self, connection: Connection) -> None:
        self.key_looked_up.emit(bool(await self._key(connection)))

    async def _forget(self, connection: Connection) -> None:
        self._loose.pop(_place(connection), None)
        await asyncio.to_thread(self._keys.forget, connection)
        self.key_looked_up.emit(False)

    async def _run_check(self, connection: Connection, typed_key: str) -> None:
        self.check_running.emit(True)
        try:
            key = typed_key or await self._key(connection)
            result = await self._check(connection, key)
        except AppError as error:
            self.check_running.emit(False)
            self.check_failed.emit(error)
            self._note_if_held(connection, error)
        except asyncio.CancelledError:
            self.check_running.emit(False)
            raise
        else:
            self.check_running.emit(False)
            self.checked.emit(result)
            self._note_if_held(connection, None)

    def _note_if_held(self, connection: Connection, error: AppError | None) -> None:
        """A test of what is only typed says nothing of the connection that holds."""
        if connection != self.settings.connection:
            return
        if error is not None:
            self.note_failure(error)
        else:
            self.note_answer(connection.dialect is Dialect.PRACTICE)


def _place(connection: Connection) -> tuple[str, str]:
    return connection.dialect.value, connection.base_url.strip()
