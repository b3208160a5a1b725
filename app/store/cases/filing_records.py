"""Whole cases as they are filed, on the database thread; see records for how."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from app.domain.filing import Act, Filed
from app.domain.who import Who
from app.store.base.database import Database
from app.store.cases import clearing, filing, samples
from app.store.cases.clearing_many import clear_put_away
from app.store.finding import search


class FilingRecords:
    """Every method is one transaction; what FilingStore says of each holds here."""

    _database: Database

    def act(self, case_ids: Sequence[str], act: Act, by: Who) -> Filed:
        with self._database.transaction() as connection:
            filed = filing.act(connection, case_ids, act, by)
            search.refile(connection, filed.done)
            samples.judge_filed(connection, filed.done)
            return filed

    def assign(self, names: Mapping[str, str], by: Who) -> Filed:
        with self._database.transaction() as connection:
            filed = filing.assign(connection, names, by)
            search.refile(connection, filed.done)
            samples.judge_filed(connection, filed.done)
            return filed

    def assignees(self) -> tuple[str, ...]:
        with self._database.transaction() as connection:
            return filing.assignees(connection)

    def due(self, before: datetime, limit: int) -> dict[str, tuple[str, ...]]:
        with self._database.transaction() as connection:
            return clearing.due(connection, before, limit)

    def clear(self, case_ids: Sequence[str]) -> bool:
        with self._database.transaction() as connection:
            return clear_put_away(connection, case_ids)
