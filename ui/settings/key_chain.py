"""Keys of the window: in the system's keyring, or until Tessera is closed where that takes none."""

import asyncio
from enum import StrEnum
from typing import Protocol

from app.errors import KeyNotKept
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.secrets import from_outside, place_of


class KeyPlace(StrEnum):
    """Where a connection's key is. OUTSIDE: in TESSERA_API_KEY, for one that has no other."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    SESSION = "session"
    OUTSIDE = "outside"


class Keys(Protocol):
    """Where keys are kept. May block for as long as a person takes to unlock the keyring."""

    def read(self, connection: Connection) -> str: ...

    def keep(self, connection: Connection, key: str) -> None: ...

    def forget(self, connection: Connection) -> None: ...

    def login(self, proxy: str) -> str: ...

    def keep_login(self, proxy: str, login: str) -> None: ...


class KeyChain:
    """Every call to the keyring is made in a thread."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        # What the keyring would not take: it holds until Tessera is closed.
        self._loose: dict[str, str] = {}
        self._loose_logins: dict[str, str] = {}

    async def key(self, connection: Connection) -> str:
        """The key for a connection, "" for none."""
        return await self._own(connection) or from_outside(connection)

    async def place(self, connection: Connection) -> KeyPlace:
        """Where the key is."""
        if place_of(connection) in self._loose:
            return KeyPlace.SESSION
        if await self._own(connection):
            return KeyPlace.KEYRING
        return KeyPlace.OUTSIDE if from_outside(connection) else KeyPlace.NOWHERE

    async def keep(self, connection: Connection, key: str) -> None:
        """Keep a key. Raises KeyNotKept; it then holds until Tessera is closed."""
        place = place_of(connection)
        try:
            await asyncio.to_thread(self._keys.keep, connection, key)
        except KeyNotKept:
            self._loose[place] = key
            raise
        self._loose.pop(place, None)

    async def copy(self, source: Connection, target: Connection) -> None:
        """A duplicate goes on with the key of the one it was made from, at the same host only.
        Raises KeyNotKept."""
        if source.host != target.host or source.dialect is not target.dialect:
            return
        if key := await self._own(source):
            await self.keep(target, key)

    async def forget(self, connection: Connection) -> None:
        """Take the key out. Raises KeyNotKept where one is kept and stays."""
        if self._loose.pop(place_of(connection), None) is not None:
            return
        try:
            await asyncio.to_thread(self._keys.forget, connection)
        except KeyNotKept:
            if await self.place(connection) is KeyPlace.KEYRING:
                raise

    async def _own(self, connection: Connection) -> str:
        """The key that was typed for it."""
        if connection.dialect is Dialect.PRACTICE:
            return ""
        if loose := self._loose.get(place_of(connection)):
            return loose
        return await asyncio.to_thread(self._keys.read, connection)

    def login(self, proxy: str) -> str:
        """Blocking: the «user:password» for a proxy."""
        return self._loose_logins.get(proxy) or self._keys.login(proxy)

    async def keep_login(self, proxy: str, login: str) -> None:
        """Keep the «user:password» for a proxy, "" to forget it. Raises KeyNotKept."""
        self._loose_logins.pop(proxy, None)
        try:
            await asyncio.to_thread(self._keys.keep_login, proxy, login)
        except KeyNotKept:
            if login:
                self._loose_logins[proxy] = login
            raise
