"""How a change of a case is made: one transaction, logged, and the case read anew."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection, bindparam, update

from app.domain.case import Case
from app.errors import NotInStore
from app.store.base import log, reading
from app.store.base.database import Database
from app.store.base.tables import cases
from app.store.cases import filing
from app.store.finding import search
from app.store.finding.case_line import case_line

Verb = Callable[[Connection], log.Change | None]
_HERE = cases.c.id == bindparam("own_id")


class Changing:
    """On the database thread; Records has the verbs."""

    _database: Database

    def _begin(self, case_id: str, verb: Callable[[Connection], log.Change]) -> None:
        """Put on record what is about to be sent. Somebody waits for that, so the case is not read:
        in the list it moves up, and the rest of its line is brought up to date at the end."""
        with self._database.transaction() as connection:
            filing.look(connection, case_id)
            at = log.add(connection, case_id, verb(connection))
            moved = update(cases).where(cases.c.id == case_id).values(changed_at=at)
            connection.execute(moved)
            search.move_up(connection, case_id)

    def _change(self, case_id: str, verb: Verb) -> Case:
        """Something a person does, which a case that is filed does not take."""
        with self._database.transaction() as connection:
            filing.look(connection, case_id)
            return finish(connection, case_id, verb(connection))

    def _end(self, case_id: str, verb: Verb) -> Case:
        """Something that was on its way, or is on record elsewhere, whatever became of the case."""
        with self._database.transaction() as connection:
            filing.look(connection, case_id, filed=True)
            return finish(connection, case_id, verb(connection))


def finish(
    connection: Connection, case_id: str, change: log.Change | None, read: Case | None = None
) -> Case:
    """Log the change, bring the case's line in the list up to date, and read the case anew; read:
    the same, where nothing was changed since."""
    at = log.add(connection, case_id, change) if change else None
    case = read or loaded(connection, case_id)
    if at is not None:
        case = replace(case, changed_at=at)
    line = case_line(case) | {"changed_at": case.changed_at}
    connection.execute(update(cases).where(_HERE), line | {"own_id": case_id})
    search.put(connection, case, newer=at is not None)
    return case


def loaded(connection: Connection, case_id: str) -> Case:
    """The whole case. Raises NotInStore."""
    case = reading.load(connection, case_id)
    if case is None:
        raise NotInStore(what="case", id=case_id)
    return case
