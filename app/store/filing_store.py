"""Whole cases as they are filed, for asyncio: closed, held, put away, whose they are."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from app.domain.filing import Act, Filed
from app.domain.who import Who
from app.store.on_thread import OnThread


class FilingStore(OnThread):
    """Each verb takes one case or thousands in one transaction, logs each, and says which could
    not be done and why: NotInStore, CaseHeld, CaseClosed, CaseDeleted."""

    async def act(self, case_ids: Sequence[str], act: Act, by: Who) -> Filed:
        """Close, reopen, hold, lift, delete, put back. A case that is so already stays so and
        nothing is logged. It does not make a case newer: in the list each keeps its place."""
        return await self._ask(lambda records: records.act(case_ids, act, by))

    async def assign(self, names: Mapping[str, str], by: Who) -> Filed:
        """Give each case, by its id, to the person of that name, "" to nobody; what it gives back
        as before undoes it."""
        return await self._ask(lambda records: records.assign(names, by))

    async def assignees(self) -> tuple[str, ...]:
        """Everybody a case is given to now, by the alphabet."""
        return await self._ask(lambda records: records.assignees())

    async def due(self, before: datetime, limit: int) -> dict[str, tuple[str, ...]]:
        """Cases put away before then (UTC) that no hold keeps, longest ago first; of each the
        SHA-256 of its photos' originals."""
        return await self._ask(lambda records: records.due(before, limit))

    async def clear(self, case_ids: Sequence[str]) -> bool:
        """Take everything of cases that were put away out of the store but their logs; a case that
        something else still stands on stays. Whether any went."""
        return await self._ask(lambda records: records.clear(case_ids))
