"""Many cases taken away at once, each table in one go."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, Select, Table, delete, insert, select
from sqlalchemy.exc import IntegrityError

from app.domain.who import Who
from app.store.base.entry import What
from app.store.base.log import forget_words
from app.store.base.log_many import add_to_all
from app.store.base.tables import cases, clearing
from app.store.cases.clearing import ABOVE, HANGING, clear, who_deleted
from app.store.cases.seen_elsewhere import forget_seen_of
from app.store.finding import search

_ALL = -1  # as a limit


def clear_all(connection: Connection, case_ids: Sequence[str], by: Who) -> tuple[str, ...]:
    """Take everything of these cases away but their logs, without putting them away first; those
    that a legal hold keeps stay. Which went. Nothing else may stand on one of them, and what other
    cases say of them (seen_elsewhere.forget_seen_of) is the caller's to forget."""
    free = cases.c.id.in_(case_ids), cases.c.held.is_(False)
    asked = select(cases.c.id).where(*free).order_by(cases.c.seq)
    ids = tuple(connection.execute(asked).scalars())
    if not ids:
        return ()
    add_to_all(connection, ids, What.CASE_CLEARED, by)
    forget_words(connection, *ids)
    search.forget(connection, *ids)
    connection.execute(insert(clearing).values(case_id=ids[0]))
    for table, column, above in HANGING:
        there = _of_cases(above, ids)
        connection.execute(delete(table).where(table.c[column].in_(there)))
    connection.execute(delete(cases).where(cases.c.id.in_(ids)))
    connection.execute(delete(clearing))
    return ids


def clear_put_away(connection: Connection, case_ids: Sequence[str]) -> bool:
    """The same of cases that were put away, each by whoever did that; whether any went. Where
    something else still stands on one of them, that one stays."""
    gone = 0
    for by, theirs in who_deleted(connection, case_ids).items():
        try:
            with connection.begin_nested():
                forget_seen_of(connection, frozenset(theirs), 0, _ALL)
                gone += len(clear_all(connection, theirs, by))
        except IntegrityError:
            gone += sum(clear(connection, case_id) for case_id in theirs)
    return gone > 0


def _of_cases(table: Table, case_ids: Collection[str]) -> Select[tuple[str]]:
    """Ids of the table's rows that hang on one of the cases."""
    if table is cases:
        return select(cases.c.id).where(cases.c.id.in_(case_ids))
    column, above = ABOVE[table]
    return select(table.c.id).where(table.c[column].in_(_of_cases(above, case_ids)))
