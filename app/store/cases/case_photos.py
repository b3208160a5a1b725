"""What is written about a case's photos; see case_file for how."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Connection,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from app.domain.inspection import PHOTOS_PER_INSPECTION
from app.domain.photo import Photo
from app.domain.place.measuring import Measuring
from app.domain.reading import Reading
from app.domain.seen import Seen
from app.domain.who import Who
from app.errors import NotInStore, OrderOnRecord, PhotoOnRecord, PhotoRefused, Refusal
from app.store.base import rows
from app.store.base.changed import words
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import number_of
from app.store.base.rows import Row
from app.store.base.tables import cases, findings, inspections, photos, runs


def add(connection: Connection, case_id: str, photo: Photo, by: Who) -> Change:
    """Put the photo into the last inspection, or the next where that one is full or was asked
    about. Raises PhotoRefused if the same original is in the case."""
    same = exists().where(photos.c.case_id == case_id, photos.c.sha256 == photo.sha256)
    if connection.execute(select(same)).scalar():
        raise PhotoRefused(photo.name, Refusal.DUPLICATE)
    inspection = _open_inspection(connection, case_id)
    row = rows.photo_row(photo) | {"case_id": case_id, "inspection_id": inspection}
    row["received_by"] = number_of(connection, photo.received_by)
    connection.execute(insert(photos), row)
    told = {"photo": photo.id, "inspection": inspection, "sha256": photo.sha256}
    if photo.inside is not None:
        told |= {"inside": photo.inside.sha256, "place": str(photo.inside.number)}
    return Change(What.PHOTO_ADDED, by, told)


def remove(connection: Connection, case_id: str, photo_id: str, by: Who) -> Change:
    """Take the photo out, and its inspection if nothing is left of it. Raises PhotoOnRecord once a
    model was asked about it: what was asked stays."""
    photo = _photo(connection, case_id, photo_id)
    inspection = photo["inspection_id"]
    if _asked(connection, inspection):
        raise PhotoOnRecord
    connection.execute(delete(photos).where(photos.c.id == photo_id))
    if not _count(connection, inspection) and not _drawn_on(connection, inspection):
        connection.execute(delete(inspections).where(inspections.c.id == inspection))
    return Change(What.PHOTO_REMOVED, by, {"photo": photo_id, "sha256": photo["sha256"]})


def arrange(
    connection: Connection, case_id: str, photo_ids: Sequence[str], by: Who
) -> Change | None:
    """Put photos of one inspection into that order; those not named keep their places. Raises
    OrderOnRecord once a model was asked about them: it calls them by their numbers."""
    held = [_photo(connection, case_id, photo_id) for photo_id in photo_ids]
    if len({photo["inspection_id"] for photo in held}) > 1:
        raise ValueError(f"photos of several inspections: {photo_ids}")
    places = sorted(photo["seq"] for photo in held)
    if [photo["seq"] for photo in held] == places:
        return None  # nothing to do, also where there are no photos
    inspection = held[0]["inspection_id"]
    if _asked(connection, inspection):
        raise OrderOnRecord
    # Two photos can't have one place, so all leave theirs first.
    for sign in (-1, 1):
        for photo_id, place in zip(photo_ids, places, strict=True):
            moved = update(photos).where(photos.c.id == photo_id).values(seq=sign * place)
            connection.execute(moved)
    told = {"inspection": inspection, "photos": " ".join(photo_ids)}
    return Change(What.PHOTOS_ARRANGED, by, told)


def describe(
    connection: Connection, case_id: str, photo_id: str, by: Who, told: dict[str, Any]
) -> Change | None:
    """Set the columns told."""
    photo = _photo(connection, case_id, photo_id)
    changed = {name: value for name, value in told.items() if value != photo[name]}
    if not changed:
        return None
    connection.execute(update(photos).where(photos.c.id == photo_id).values(changed))
    said = words(photos, changed, photo, changed)
    if set(changed) == {"blackouts"}:
        places = str(len(changed["blackouts"]))
        return Change(What.PHOTO_BLACKED_OUT, by, {"photo": photo_id, "places": places}, said)
    if set(changed) == {"measuring"}:
        return Change(What.PHOTO_MEASURED, by, _measured(photo_id, changed["measuring"]), said)
    data = {"photo": photo_id, "fields": " ".join(sorted(changed))}
    return Change(What.PHOTO_DESCRIBED, by, data, said)


def read(connection: Connection, case_id: str, photo_id: str, told: Reading) -> None:
    """What the program read off the photo. It is not logged and does not make the case newer: it
    is nobody's act, and could be read off the original again at any time."""
    _photo(connection, case_id, photo_id)
    connection.execute(update(photos).where(photos.c.id == photo_id).values(reading=told))


def saw(connection: Connection, case_id: str, photo_id: str, told: tuple[Seen, ...]) -> None:
    """Where else the picture was seen; like read(), found out and not done by anybody."""
    _photo(connection, case_id, photo_id)
    connection.execute(update(photos).where(photos.c.id == photo_id).values(seen=told))


def known(connection: Connection, sha256: str) -> bool:
    """Whether any case holds that original, and keeps its photos still."""
    kept = cases.c.id == photos.c.case_id, cases.c.photos_dropped_at.is_(None)
    asked = select(exists().where(photos.c.sha256 == sha256, *kept))
    return bool(connection.execute(asked).scalar())


def _measured(photo_id: str, told: Measuring) -> dict[str, str]:
    scale = told.scale.known.known if told.scale else ""
    return {"photo": photo_id, "scale": scale, "drawn": str(len(told.drawn))}


def _photo(connection: Connection, case_id: str, photo_id: str) -> Row:
    asked = select(photos).where(photos.c.case_id == case_id, photos.c.id == photo_id)
    row = connection.execute(asked).mappings().first()
    if row is None:
        raise NotInStore(what="photo", id=photo_id)
    return row


def _open_inspection(connection: Connection, case_id: str) -> str:
    last = connection.execute(
        select(inspections.c.id)
        .where(inspections.c.case_id == case_id)
        .order_by(inspections.c.seq.desc())
        .limit(1)
    ).scalar()
    if last and _count(connection, last) < PHOTOS_PER_INSPECTION and not _asked(connection, last):
        return str(last)
    fresh = uuid4().hex
    connection.execute(insert(inspections), {"id": fresh, "case_id": case_id})
    return fresh


def _count(connection: Connection, inspection_id: str) -> int:
    asked = select(func.count()).where(photos.c.inspection_id == inspection_id)
    return int(connection.execute(asked).scalar_one())


def _drawn_on(connection: Connection, inspection_id: str) -> bool:
    """A person added findings, even if they took them back: that stays on record."""
    added = exists().where(findings.c.inspection_id == inspection_id)
    return bool(connection.execute(select(added)).scalar())


def _asked(connection: Connection, inspection_id: str) -> bool:
    ran = exists().where(runs.c.inspection_id == inspection_id)
    return bool(connection.execute(select(ran)).scalar())
