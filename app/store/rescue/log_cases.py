"""What the log knows of cases whose own rows are lost."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select, update

from app.store.base import reading
from app.store.base.columns import Garbled
from app.store.base.entry import What
from app.store.base.proof_tables import log_words
from app.store.base.tables import cases, log, people
from app.store.finding.case_line import case_line
from app.store.rescue.standing import NO_DATE, case_made_up

_TOLD = ("number", "kind", "template", "question", "text", "insured", "policy", "cause", "item")


def fill_in(connection: Connection) -> None:
    """Cases that are in the log and were not read come back, but those that were taken away; made
    up ones get what was logged of them."""
    driver: Any = connection.connection.driver_connection
    there = set(connection.execute(select(cases.c.id)).scalars())
    last = "SELECT case_id, what, max(seq) FROM log WHERE case_id <> '' GROUP BY case_id"
    for case_id, what, _ in connection.exec_driver_sql(last).fetchall():
        if case_id not in there and what != What.CASE_CLEARED:
            case_made_up(driver, case_id)
    raw = connection.exec_driver_sql("SELECT id FROM cases WHERE created_at = ?", (NO_DATE,))
    for case_id in raw.scalars().all():
        _tell(connection, case_id)


def _tell(connection: Connection, case_id: str) -> None:
    asked = (
        select(log.c.at, log.c.what, log.c.data, log_words.c.words)
        .select_from(log.outerjoin(log_words))
        .where(log.c.case_id == case_id)
        .order_by(log.c.seq)
    )
    entries = connection.execute(asked).mappings().all()
    if entries:
        told = _said(entries, dict(connection.execute(select(people.c.seq, people.c.name)).all()))
        names = ", ".join(f"{name} = ?" for name in told)
        wanted = f"UPDATE cases SET {names} WHERE id = ?"  # noqa: S608 ours
        connection.exec_driver_sql(wanted, (*told.values(), case_id))
    try:
        case = reading.load(connection, case_id)
    except (Garbled, ValueError, KeyError, TypeError):
        return
    if case is not None:
        line = case_line(case)
        connection.execute(update(cases).where(cases.c.id == case_id).values(line))


def _said(entries: Iterable[Mapping[Any, Any]], names: Mapping[int, str]) -> dict[str, Any]:
    """Columns of the case's row, as they lie in the file."""
    told: dict[str, Any] = {}
    for entry in entries:
        data, words = json.loads(entry["data"]), json.loads(entry["words"] or "{}")
        told.setdefault("created_at", entry["at"])
        told["changed_at"] = entry["at"]
        match entry["what"]:
            case What.CASE_MADE:
                told |= {name: data[name] for name in ("kind", "template") if name in data}
            case What.CASE_DESCRIBED:
                told |= {name: now for name, (_, now) in words.items() if name in _TOLD}
            case What.CASE_ASSIGNED:
                told["assignee"] = names.get(int(data.get("to") or 0), "")
            case what:
                told |= _filed(what, entry["at"])
    return told


def _filed(what: str, at: str) -> dict[str, Any]:
    """Closed, put away, held, without its photos: since when."""
    open_again: dict[str, Any] = {"closed_at": None, "photos_dropped_at": None, "status": "open"}
    filed: dict[str, dict[str, Any]] = {
        What.CASE_CLOSED: open_again | {"closed_at": at, "status": "closed"},
        What.CASE_REOPENED: open_again,
        What.PHOTOS_DROPPED: {"photos_dropped_at": at},
        What.CASE_DELETED: {"deleted_at": at},
        What.CASE_RESTORED: {"deleted_at": None},
        What.HOLD_SET: {"held": True},
        What.HOLD_LIFTED: {"held": False},
    }
    return filed.get(what, {})
