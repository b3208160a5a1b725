"""What is written about a case as a whole. Everything runs inside one transaction and returns
what is to be logged, None where nothing changed."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, insert, select, update

from app.domain.case import Decision, Details
from app.domain.issue import Said
from app.domain.who import Who
from app.domain.words import Kind, Status
from app.errors import NotInStore
from app.store.base import rows
from app.store.base.changed import words
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import number_of
from app.store.base.tables import cases, decisions, report_told, report_voids, reports

_DECIDED = ("severity", "action", "note", "adjuster", "licence")


def make(
    connection: Connection, case_id: str, kind: Kind, template: str, by: Who, number: str
) -> Change:
    """A new, empty case; without a number it is given one, without a template its kind's."""
    now = datetime.now(UTC)
    given = {"number": number.strip()} if number.strip() else _next_number(connection)
    row = {"id": case_id, "kind": kind, "created_at": now, "changed_at": now}
    row |= {"template": template or kind, "question": "", "text": ""}
    row |= {"status": Status.OPEN, "thumbnail": "", "practice": False}
    row |= {"assignee": "", "held": False}
    row |= rows.flat(Details())
    connection.execute(insert(cases), row | given)
    return Change(What.CASE_MADE, by, {"kind": kind, "template": template or kind})


def describe(connection: Connection, case_id: str, by: Who, told: dict[str, Any]) -> Change | None:
    """Set the columns told; an empty number becomes one made by Tessera."""
    if "number" in told:
        told = told | {"number": told["number"].strip()}
    row = connection.execute(select(cases).where(cases.c.id == case_id)).mappings().one()
    changed = {name: value for name, value in told.items() if value != row[name]}
    if not changed:
        return None
    values = dict(changed)
    if not values.get("number", "-").strip():
        made = row["serial"] is not None
        values |= _spelt(row["year"], row["serial"]) if made else _next_number(connection)
    connection.execute(update(cases).where(cases.c.id == case_id).values(values))
    told = words(cases, changed, row, values)
    return Change(What.CASE_DESCRIBED, by, {"fields": " ".join(_named(changed, row))}, told)


def _named(changed: dict[str, Any], row: rows.Row) -> list[str]:
    """The fields that changed, one by one."""
    new = changed.get("facts", row["facts"])
    codes = {code for code, _ in set(new) ^ set(row["facts"])}
    return sorted(set(changed) - {"facts"} | codes)


def decide(connection: Connection, case_id: str, decision: Decision, by: Who) -> Change:
    """A new decision, which counts from now on."""
    who = None if decision.by is None else number_of(connection, decision.by)
    row = rows.flat(decision) | {"by": who, "case_id": case_id}
    last = select(decisions).where(decisions.c.case_id == case_id).order_by(decisions.c.seq.desc())
    found = connection.execute(last.limit(1)).mappings().first()
    before = dict(found) if found else {}
    connection.execute(insert(decisions), row)
    told = {"severity": decision.severity or "", "action": decision.action}
    told["complete"] = str(decision.complete).lower()
    told |= {"act": decision.act} if decision.act else {}
    return Change(What.DECISION_CHANGED, by, told, words(decisions, _DECIDED, before, row))


def issue(
    connection: Connection, case_id: str, sha256: str, by: Who, made_of: str, said: Said
) -> Change:
    """A report was written: the case's next version. made_of: hash of what it was made of, ""
    where its bytes are not kept; said: what it stands for."""
    asked = select(func.max(reports.c.version)).where(reports.c.case_id == case_id)
    version = (connection.execute(asked).scalar() or 0) + 1
    row = {"case_id": case_id, "version": version, "sha256": sha256}
    row |= {"at": datetime.now(UTC), "by": number_of(connection, by)}
    connection.execute(insert(reports), row)
    if said.told:
        kept = {"case_id": case_id, "version": version, **rows.flat(said)}
        connection.execute(insert(report_told), kept)
    told = {"version": str(version), "sha256": sha256} | ({"kept": "true"} if made_of else {})
    if said.supplements:
        told["supplements"] = str(said.supplements)
    return Change(What.REPORT_ISSUED, by, told, {"made_of": ("", made_of)} if made_of else {})


def make_void(
    connection: Connection, case_id: str, version: int, why: str, by: Who
) -> Change | None:
    """Nobody stands for that version any more; nothing where that was said before. Raises
    NotInStore where there is no such version."""
    of, void = reports.c, report_voids.c
    if not _there(connection, (of.case_id == case_id) & (of.version == version)):
        raise NotInStore(what="report", id=str(version))
    if _there(connection, (void.case_id == case_id) & (void.version == version)):
        return None
    row = {"case_id": case_id, "version": version, "why": why}
    row |= {"at": datetime.now(UTC), "by": number_of(connection, by)}
    connection.execute(insert(report_voids), row)
    return Change(What.REPORT_VOIDED, by, {"version": str(version)}, {"why": ("", why)})


def _there(connection: Connection, which: ColumnElement[bool]) -> bool:
    return bool(connection.execute(select(exists().where(which))).scalar())


def _next_number(connection: Connection) -> dict[str, Any]:
    """year-0001 and on, by the calendar on the wall; a number somebody typed is left out."""
    year = datetime.now(UTC).astimezone().year
    last = connection.execute(select(func.max(cases.c.serial)).where(cases.c.year == year)).scalar()
    serial = (last or 0) + 1
    while connection.execute(
        select(exists().where(cases.c.number == rows.spelt(year, serial)))
    ).scalar():
        serial += 1
    return _spelt(year, serial)


def _spelt(year: int, serial: int) -> dict[str, Any]:
    return {"number": rows.spelt(year, serial), "year": year, "serial": serial}
