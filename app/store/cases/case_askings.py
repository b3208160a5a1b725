"""What is written alike about runs and turns: they grow while their answer comes, and end once."""

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    FromClause,
    Select,
    Table,
    Update,
    bindparam,
    literal_column,
    select,
    update,
)

from app.domain.asking import Asking
from app.domain.who import Who
from app.domain.words import RunState
from app.errors import NotInStore
from app.settings.who import system_user
from app.store.base import calls
from app.store.base.columns import clean
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.tables import inspections


@dataclass(frozen=True, slots=True)
class Askings:
    """One kind of them. name: what its id is called in the log; source: the table, joined with
    the inspections of cases; ended: how its end is logged."""

    name: str
    table: Table
    source: FromClause
    ended: What

    def save(
        self, connection: Connection, case_id: str, own_id: str, asking: Asking, row: Any
    ) -> Change | None:
        """What has come so far, or all of it; row: as it lies in the table. Only the end is
        logged, and what has ended is never changed. Raises NotInStore for another case's."""
        here = {"own_id": own_id, "in_case": case_id}
        before = connection.execute(_state(self.table, self.source), here).scalar()
        if before is None:
            raise NotInStore(what=self.name, id=own_id)
        if before is not RunState.RUNNING:
            return None
        connection.execute(_growing(self.table), row | {"own_id": own_id})
        if asking.state is before:
            return None
        calls.count(connection, self.table, own_id)
        return self._end(own_id, asking.state, asking.error, row["raw"], asking.started_by)

    def running(self, connection: Connection) -> list[tuple[str, str]]:
        """(case id, id) of all that have not ended."""
        asked = select(inspections.c.case_id, self.table.c.id).select_from(self.source)
        # Spelt out, because the index of those that still run is found by nothing less.
        still = self.table.c.state == literal_column(f"'{RunState.RUNNING}'")
        return [(case_id, own_id) for case_id, own_id in connection.execute(asked.where(still))]

    def interrupt(self, connection: Connection, own_id: str) -> Change:
        """The program that asked ended before the answer did; what had come stays."""
        here = self.table.c.id == own_id
        connection.execute(update(self.table).where(here).values(state=RunState.INTERRUPTED))
        calls.count(connection, self.table, own_id)
        raw = connection.execute(select(self.table.c.raw).where(here)).scalar_one()
        return self._end(own_id, RunState.INTERRUPTED, "", raw, Who("", system_user()))

    def _end(self, own_id: str, state: RunState, error: str, raw: str, by: Who) -> Change:
        # With the hash of the raw answer, the chain seals what the model said, too.
        told = {self.name: own_id, "state": state, "error": error, "raw_sha256": sealed(raw)}
        return Change(self.ended, by, told)


@cache
def _state(table: Table, source: FromClause) -> Select[Any]:
    here = table.c.id == bindparam("own_id"), inspections.c.case_id == bindparam("in_case")
    return select(table.c.state).select_from(source).where(*here)


@cache
def _growing(table: Table) -> Update:
    """By name, not by values(): what is put together anew for fifty columns takes longer than
    writing them."""
    return update(table).where(table.c.id == bindparam("own_id"))


def sealed(text: str) -> str:
    """SHA-256 of the text as it is stored."""
    return hashlib.sha256(clean(text).encode()).hexdigest()
