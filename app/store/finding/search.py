"""The search index: the words of every case, each at its place in the order of the list.

A place is a number that grows: whatever changes a case gives it the next one, so that the highest
is the case that changed last. The index is kept by place, because then the newest are found first
without sorting.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from app.domain.case import Case
from app.domain.search.hit import Where
from app.store.base import reading
from app.store.base.search_tables import index, rest
from app.store.base.tables import cases, places
from app.store.finding import known_words
from app.store.finding.search_document import filed, words
from app.store.finding.search_words import long_words

# Put together once: every change of a case brings the index up to date.
_ROW = select(cases).where(cases.c.id == bindparam("case_id"))
_PLACE = select(places.c.place).where(places.c.case_seq == bindparam("seq"))
_HIGHEST = select(func.max(places.c.place))
_WAITING = select(rest.c.place)
_EMPTY = delete(index).where(index.c.rowid == bindparam("before"))
_MOVE = update(places).where(places.c.case_seq == bindparam("seq"))


def put(connection: Connection, case: Case, newer: bool) -> None:
    """Bring the index up to date with the case; newer: it goes to the top of the list."""
    row = connection.execute(_ROW, {"case_id": case.id}).mappings().one()
    before = connection.execute(_PLACE, {"seq": row["seq"]}).scalar()
    held = set() if before is None else known_words.at(connection, before)
    place = _place(connection, row["seq"], before, newer)
    kept = _write(connection, place, words(case, row))
    known_words.unlearn(connection, held - kept)


def move_up(connection: Connection, case_id: str) -> None:
    """To the top of the list, as it is; one whose words are still missing stays where it is."""
    here = select(places.c.place).join(cases, cases.c.seq == places.c.case_seq)
    before = connection.execute(here.where(cases.c.id == case_id)).scalar_one()
    if before <= waiting(connection):
        return
    place = _next(connection)
    connection.execute(update(places).where(places.c.place == before).values(place=place))
    connection.execute(update(index).where(index.c.rowid == before).values(rowid=place))


def refile(connection: Connection, case_ids: Iterable[str]) -> None:
    """What the row of each case itself says is otherwise: its status, whose it is, whether it was
    put away. What is in the cases is not read."""
    asked = select(*cases.c, places.c.place).join(places, places.c.case_seq == cases.c.seq)
    for case_id in case_ids:
        row = connection.execute(asked.where(cases.c.id == case_id)).mappings().one()
        here = index.c.rowid == row["place"]
        connection.execute(update(index).where(here).values(filed=filed(row)))
        here = places.c.place == row["place"]
        gone = row["deleted_at"] is not None
        connection.execute(update(places).where(here).values(deleted=gone))


def forget(connection: Connection, *case_ids: str) -> None:
    """Take all words of the cases away, before they go themselves."""
    here = select(places.c.place).join(cases, cases.c.seq == places.c.case_seq)
    gone = list(connection.execute(here.where(cases.c.id.in_(case_ids))).scalars())
    held = known_words.at(connection, *gone)
    connection.execute(delete(index).where(index.c.rowid.in_(gone)))
    connection.execute(delete(places).where(places.c.place.in_(gone)))
    known_words.unlearn(connection, held)


def waiting(connection: Connection) -> int:
    """The highest place whose words are still missing, 0 where none are: cases from before there
    was an index."""
    return int(connection.execute(_WAITING).scalar_one())


def fill(connection: Connection, count: int) -> int:
    """Put in the words of so many cases that still miss, newest first; returns what waiting()
    says then."""
    highest = waiting(connection)
    asked = (
        select(places.c.place, *cases.c)
        .join(cases, cases.c.seq == places.c.case_seq)
        .where(places.c.place <= highest)
        .order_by(places.c.place.desc())
        .limit(count)
    )
    rows = connection.execute(asked).mappings().all()
    for row in rows:
        case = reading.load(connection, row["id"])
        if case is not None:
            _write(connection, row["place"], words(case, row))
    left = int(rows[-1]["place"]) - 1 if len(rows) == count else 0
    connection.execute(update(rest).values(place=left))
    return left


def _write(connection: Connection, place: int, told: dict[str, str]) -> set[str]:
    """Returns the long words among them."""
    connection.execute(insert(index), told | {"rowid": place})
    kept = long_words(told[name] for name in (*Where, "also"))
    known_words.learn(connection, kept)
    return kept


def _place(connection: Connection, seq: int, before: int | None, newer: bool) -> int:
    """Where the case's words belong; what was there of it is gone. before: where it was."""
    if before is not None:
        connection.execute(_EMPTY, {"before": before})
        if not newer and before > waiting(connection):
            return before
    place = _next(connection)
    if before is None:
        connection.execute(insert(places), {"place": place, "case_seq": seq})
    else:
        connection.execute(_MOVE, {"seq": seq, "place": place})
    return place


def _next(connection: Connection) -> int:
    highest = connection.execute(_HIGHEST).scalar() or 0
    return max(highest, waiting(connection)) + 1
