"""The same entry for many cases at once: what says all there is to it by itself."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.domain.who import Who
from app.store.base.columns import as_json, as_text
from app.store.base.entry import What
from app.store.base.heads import make_head
from app.store.base.log import NOTHING_BEFORE, Change, add, hash_of, linked
from app.store.base.people import number_of
from app.store.base.proof_tables import log_words
from app.store.base.seals import WITHOUT_ROWS
from app.store.base.tables import log


def add_to_all(connection: Connection, case_ids: Sequence[str], what: What, by: Who) -> None:
    """Add a row for each of the cases, as add() would one by one. ValueError for what is sealed
    with rows of the case."""
    if what not in WITHOUT_ROWS:
        raise ValueError(f"{what} is sealed with rows")
    ends = _ends(connection, case_ids)
    old = [each for each in case_ids if each not in ends]
    for case_id in old:  # none yet, or from before cases had chains of their own
        add(connection, case_id, Change(what, by))
    rows = _rows(connection, ends, what, by)
    if rows:
        connection.execute(insert(log), rows)
        nothing = {"salt": "", "words": "", "state_salt": ""}
        connection.execute(insert(log_words), [{"seq": row["seq"], **nothing} for row in rows])


def _ends(connection: Connection, case_ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    """The newest number and link of each chain that has them."""
    newest = select(func.max(log.c.seq)).where(log.c.case_id.in_(case_ids)).group_by(log.c.case_id)
    asked = select(log.c.case_id, log.c.number, log.c.link).where(log.c.seq.in_(newest))
    rows = connection.execute(asked)
    return {row.case_id: (row.number, row.link) for row in rows if row.number is not None}


def _rows(
    connection: Connection, ends: dict[str, tuple[int, str]], what: What, by: Who
) -> list[dict[str, Any]]:
    last = select(log.c.seq, log.c.at, log.c.hash).order_by(log.c.seq.desc()).limit(1)
    newest = connection.execute(last).first()
    now = as_text(datetime.now(UTC))
    if newest and newest.at[:10] != now[:10]:
        make_head(connection)
    seq, previous = (newest.seq, newest.hash) if newest else (0, NOTHING_BEFORE)
    told = {"at": now, "by": number_of(connection, by), "what": what.value, "data": as_json({})}
    rows = list[dict[str, Any]]()
    for case_id, (number, before) in ends.items():
        seq += 1
        row = {"seq": seq, **told, "case_id": case_id, "previous": previous}
        row |= {"number": number + 1, "told": "", "state": ""}
        previous = hash_of(row)
        rows.append(row | {"hash": previous, "link": linked(before, previous)})
    return rows
