"""The search index: the words of every case, each at its place in the order of the list.

A place is a number that grows: whatever changes a case gives it the next one, so that the highest
is the case that changed last. The index is kept by place, because then the newest are found first
without sorting.
"""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import (
    Connection,
    column,
    delete,
    func,
    insert,
    select,
    table,
    update,
)

from app.domain.case import Case
from app.domain.hit import Where
from app.store import reading
from app.store.search_document import filed, words
from app.store.search_words import long_words
from app.store.tables import cases, places

# The index as queries see it: a virtual table of FTS5's, made in migrations/.
index: Final = table(
    "search", *map(column, ("rowid", "filed", "traits", "numbers", *Where, "also"))
)
rest: Final = table("search_rest", column("place"))
long_ones: Final = table("words", column("word"))
_MOST_KNOWN = 100  # words of one beginning that are asked for one by one


def put(connection: Connection, case: Case, newer: bool) -> None:
    """Bring the index up to date with the case; newer: it goes to the top of the list."""
    row = connection.execute(select(cases).where(cases.c.id == case.id)).mappings().one()
    place = _place(connection, row["seq"], newer)
    _write(connection, place, words(case, row))


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


def forget(connection: Connection, case_id: str) -> None:
    """Take all words of the case away, before it goes itself."""
    here = select(places.c.place).join(cases, cases.c.seq == places.c.case_seq)
    place = connection.execute(here.where(cases.c.id == case_id)).scalar_one()
    connection.execute(delete(index).where(index.c.rowid == place))
    connection.execute(delete(places).where(places.c.place == place))


def waiting(connection: Connection) -> int:
    """The highest place whose words are still missing, 0 where none are: cases from before there
    was an index."""
    return int(connection.execute(select(rest.c.place)).scalar_one())


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


def known_words(connection: Connection, beginning: str) -> list[str] | None:
    """The long words that begin so, None where they are many."""
    word = long_ones.c.word
    asked = select(word).where(word >= beginning, word < beginning + chr(0x10FFFF))
    told = list(connection.execute(asked.limit(_MOST_KNOWN + 1)).scalars())
    return told if len(told) <= _MOST_KNOWN else None


def _write(connection: Connection, place: int, told: dict[str, str]) -> None:
    connection.execute(insert(index), told | {"rowid": place})
    fresh = [{"word": word} for word in long_words(told[where] for where in (*Where, "also"))]
    if fresh:
        connection.execute(insert(long_ones).prefix_with("OR IGNORE"), fresh)


def _place(connection: Connection, seq: int, newer: bool) -> int:
    """Where the case's words belong; what was there of it is gone."""
    here = places.c.case_seq == seq
    before = connection.execute(select(places.c.place).where(here)).scalar()
    if before is not None:
        connection.execute(delete(index).where(index.c.rowid == before))
        if not newer and before > waiting(connection):
            return int(before)
    place = _next(connection)
    if before is None:
        connection.execute(insert(places), {"place": place, "case_seq": seq})
    else:
        connection.execute(update(places).where(here).values(place=place))
    return place


def _next(connection: Connection) -> int:
    return (connection.execute(select(func.max(places.c.place))).scalar() or 0) + 1
