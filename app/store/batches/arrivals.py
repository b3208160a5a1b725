"""What came into the folders that batches go on with. Everything runs inside one transaction."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app.domain.many.grouping import Arrived, Arriving, Grouping
from app.store.base import rows
from app.store.base.batch_tables import arrivals, batches

_AT_ONCE = 500


def columns(arriving: Arriving) -> dict[str, Any]:
    """As a batch's row has it."""
    told = rows.flat(arriving, leave=("grouping",)) | rows.flat(arriving.grouping)
    return {f"arriving_{name}": value for name, value in told.items()}


def arriving_from(row: Any) -> Arriving:
    """Of a batch's row."""
    return rows.built(Arriving, row, "arriving_", grouping=rows.built(Grouping, row, "arriving_"))


def keep(connection: Connection, batch_id: str, arrived: Sequence[Arrived]) -> None:
    """These are taken; one that is known by its path and bytes is as it was seen last."""
    for start in range(0, len(arrived), _AT_ONCE):
        told = [rows.flat(each) | {"batch_id": batch_id} for each in arrived[start:][:_AT_ONCE]]
        line = insert(arrivals)
        seen = {name: line.excluded[name] for name in ("size", "changed")}
        same = arrivals.c.batch_id, arrivals.c.path, arrivals.c.sha256
        connection.execute(line.on_conflict_do_update(same, set_=seen), told)


def taken(connection: Connection, batch_id: str) -> tuple[Arrived, ...]:
    """All of a batch, in the order in which they were taken."""
    here = select(arrivals).where(arrivals.c.batch_id == batch_id).order_by(arrivals.c.seq)
    return tuple(rows.built(Arrived, row) for row in connection.execute(here).mappings())


def known(connection: Connection, batch_id: str, arrived: Sequence[Arrived]) -> set[str]:
    """Paths of those that are taken already."""
    found = set[str]()
    for start in range(0, len(arrived), _AT_ONCE):
        some = {(each.path, each.sha256) for each in arrived[start:][:_AT_ONCE]}
        here = arrivals.c.batch_id == batch_id, arrivals.c.path.in_([path for path, _ in some])
        told = connection.execute(select(arrivals.c.path, arrivals.c.sha256).where(*here)).all()
        found |= {row.path for row in told if (row.path, row.sha256) in some}
    return found


def of_paths(connection: Connection, paths: Sequence[str]) -> tuple[Arrived, ...]:
    """What any batch took that is called so."""
    found = list[Arrived]()
    ours = arrivals.c.batch_id.in_(select(batches.c.id).where(batches.c.arriving_folder != ""))
    for start in range(0, len(paths), _AT_ONCE):
        here = select(arrivals).where(ours, arrivals.c.path.in_(paths[start:][:_AT_ONCE]))
        found += [rows.built(Arrived, row) for row in connection.execute(here).mappings()]
    return tuple(found)
