"""What the keyring holds of destinations, and what it would not take."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.sending.outgoing import Destination, Secrets
from app.errors import KeyNotKept


class DestinationKeys(Protocol):
    """Where secrets are kept. May block for as long as a person takes to unlock the keyring."""

    def of_destination(self, destination: Destination) -> Secrets: ...

    def keep_for(self, destination: Destination, secrets: Secrets) -> None: ...

    def forget_for(self, destination: Destination) -> None: ...


class DestinationSecrets:
    """What the keyring would not take holds until Tessera is closed."""

    def __init__(self, keys: DestinationKeys) -> None:
        self._keys = keys
        self._loose: dict[str, Secrets] = {}

    def of(self, destination: Destination) -> Secrets:
        """Blocking, from any thread: what messages there are signed with."""
        kept = self._keys.of_destination(destination)
        return self._loose.get(destination.id, Secrets()).over(kept)

    async def keep(self, destination: Destination, typed: Secrets) -> None:
        """What was typed holds from now on. Raises KeyNotKept where the keyring won't take it."""
        if not (typed.key or typed.signing):
            return
        loose = self._loose.pop(destination.id, Secrets())
        try:
            await asyncio.to_thread(self._keys.keep_for, destination, typed)
        except KeyNotKept:
            self._loose[destination.id] = typed.over(loose)
            raise

    async def forget(self, before: Sequence[Destination], hosts: Mapping[str, str]) -> None:
        """What was kept for hosts nothing is sent to any more; hosts: those that hold now, by
        id."""
        for each in before:
            if hosts.get(each.id) == each.host:
                continue
            if each.id not in hosts:
                self._loose.pop(each.id, None)
            try:
                await asyncio.to_thread(self._keys.forget_for, each)
            except KeyNotKept:
                continue  # a keyring that can't be reached keeps what nobody uses
