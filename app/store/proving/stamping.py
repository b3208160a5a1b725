"""Heads as the rest of the program sees them, and the stamps of other people's clocks on them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from app.domain.keeping.head import CaseHead, Head, Stamp
from app.errors import NotInStore
from app.store.base import log as logs
from app.store.base.columns import as_text
from app.store.base.heads import head_text, make_head
from app.store.base.proof_tables import heads, stamps


def head_now(connection: Connection) -> Head | None:
    """The head of all there is by now, made where there is none; None for an empty log."""
    row = make_head(connection)
    return _head(connection, row._mapping) if row is not None else None


def case_head(connection: Connection, case_id: str) -> CaseHead:
    """The end of a case's chain, in a head that holds it. Raises NotInStore."""
    links = list(logs.chain(connection, case_id))
    head = head_now(connection)
    if not links or head is None:
        raise NotInStore(what="case", id=case_id)
    return CaseHead(len(links), links[-1][1], head)


def add_stamp(connection: Connection, head: int, stamp: Stamp) -> None:
    """A server has stamped that head."""
    row = {"head": head, "server": stamp.server, "time": as_text(stamp.time)}
    connection.execute(insert(stamps), row | {"response": stamp.response})


def all_heads(connection: Connection) -> list[Head]:
    """Every head there is, oldest first."""
    first = dict[int, Any]()
    for stamp in connection.execute(select(stamps).order_by(stamps.c.seq)).mappings():
        first.setdefault(stamp["head"], stamp)
    rows = connection.execute(select(heads).order_by(heads.c.seq)).mappings()
    return [_made(row, first.get(row["seq"])) for row in rows]


def _head(connection: Connection, row: Any) -> Head:
    asked = select(stamps).where(stamps.c.head == row["seq"]).order_by(stamps.c.seq).limit(1)
    return _made(row, connection.execute(asked).mappings().first())


def _made(row: Any, told: Any) -> Head:
    stamp = None
    if told is not None:
        time = datetime.fromisoformat(told["time"])
        stamp = Stamp(told["server"], time, bytes(told["response"]))
    at = datetime.fromisoformat(row["at"])
    return Head(row["seq"], at, head_text(row), row["hash"], stamp)
