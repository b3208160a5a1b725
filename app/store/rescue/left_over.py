"""Photos that are in the photo store and in no case."""

import json

from sqlalchemy import Connection, select

from app.store.base.entry import What
from app.store.base.tables import cases, log, photos


def left_over(connection: Connection, there: frozenset[str]) -> dict[str, str]:
    """Of the originals with these SHA-256 those that are no case's, each with the id of the case
    the log says it came into, "" where it says nothing of it."""
    known = set(connection.execute(select(photos.c.sha256).distinct()).scalars())
    lost = dict.fromkeys(there - known, "")
    if not lost:
        return lost
    here = set(connection.execute(select(cases.c.id)).scalars())
    which = log.c.what.in_([What.PHOTO_ADDED, What.PHOTO_REMOVED])
    asked = select(log.c.case_id, log.c.what, log.c.data).where(which).order_by(log.c.seq)
    for case_id, what, data in connection.execute(asked):
        sha256 = json.loads(data).get("sha256", "")
        if sha256 in lost and case_id in here:
            lost[sha256] = case_id if what == What.PHOTO_ADDED else ""
    return lost
