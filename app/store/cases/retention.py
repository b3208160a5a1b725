"""Photos that have been kept as long as they are to be, and cases."""

from datetime import datetime

from sqlalchemy import Connection, Select, select, update

from app.domain.who import Who
from app.domain.words import Kind
from app.store.base import log
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.tables import cases, photos

# Nobody's doing: the office's settings had it done.
OF_ITSELF = Who("", "retention")


def photos_due(
    connection: Connection, kind: Kind, before: datetime, limit: int
) -> dict[str, tuple[str, ...]]:
    """Cases of a kind that were closed before then, whose photos are still there and which no
    hold keeps; of each the SHA-256 of its originals."""
    asked = _closed(kind, before).where(cases.c.photos_dropped_at.is_(None))
    ids = connection.execute(asked.limit(limit)).scalars().all()
    return {case_id: _originals(connection, case_id) for case_id in ids}


def cases_due(connection: Connection, kind: Kind, before: datetime, limit: int) -> tuple[str, ...]:
    """Cases of a kind that were closed before then and which no hold keeps."""
    return tuple(connection.execute(_closed(kind, before).limit(limit)).scalars())


def drop_photos(connection: Connection, case_id: str, days: int) -> None:
    """Put on record that the case's photos are deleted, days after it was closed. Their files go
    once this is on record."""
    here = photos.c.case_id == case_id
    ids = connection.execute(select(photos.c.id).where(here)).scalars().all()
    told = {"photos": " ".join(ids), "days": str(days)}
    at = log.add(connection, case_id, Change(What.PHOTOS_DROPPED, OF_ITSELF, told))
    gone = {"photos_dropped_at": at}
    connection.execute(update(cases).where(cases.c.id == case_id).values(gone))


def _closed(kind: Kind, before: datetime) -> Select[str]:
    return (
        select(cases.c.id)
        .where(
            cases.c.kind == kind,
            cases.c.closed_at < before,
            cases.c.deleted_at.is_(None),
            cases.c.held.is_(False),
        )
        .order_by(cases.c.closed_at)
    )


def _originals(connection: Connection, case_id: str) -> tuple[str, ...]:
    held = select(photos.c.sha256).where(photos.c.case_id == case_id)
    return tuple(connection.execute(held).scalars())
