"""That a picture is in another case, too, forgotten where that case goes."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    func,
    literal_column,
    select,
    type_coerce,
    update,
)

from app.store.base.tables import photos

# Spelt out, because the index of photos that say so of any is found by nothing less.
_SOME: ColumnElement[bool] = literal_column("photos.seen <> '[]'")


def forget_seen(connection: Connection, case_id: str) -> None:
    """No photo of another case says any more that its picture is in this one."""
    here = func.instr(type_coerce(photos.c.seen, String), case_id) > 0
    _leave_seen(connection, select(photos.c.id, photos.c.seen).where(_SOME, here), {case_id})


def forget_seen_of(
    connection: Connection, case_ids: Collection[str], after: int, limit: int
) -> int | None:
    """The same of many cases, gone through in turns: of the next so many photos that say so of any,
    behind that place. How far it came, None where that was the last."""
    asked = select(photos.c.seq).where(_SOME, photos.c.seq > after).order_by(photos.c.seq)
    here = list(connection.execute(asked.limit(limit)).scalars())
    if not here:
        return None
    between = photos.c.seq > after, photos.c.seq <= here[-1]
    _leave_seen(connection, select(photos.c.id, photos.c.seen).where(_SOME, *between), case_ids)
    return int(here[-1])


def _leave_seen(
    connection: Connection, asked: Select[tuple[str, Any]], case_ids: Collection[str]
) -> None:
    for row in connection.execute(asked).all():
        left = tuple(seen for seen in row.seen if seen.case_id not in case_ids)
        if len(left) < len(row.seen):
            connection.execute(update(photos).where(photos.c.id == row.id).values(seen=left))
