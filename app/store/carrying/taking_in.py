"""A case that was looked through comes in from elsewhere, under its own ids."""

import json
from typing import Any

from sqlalchemy import Connection, Table, column, exists, insert, select
from sqlalchemy import table as named
from sqlalchemy.exc import IntegrityError

from app.domain.case import Case
from app.domain.who import Who
from app.errors import CaseFileFlaw, CaseFileRefused
from app.store.base.columns import as_json
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import number_of
from app.store.base.proof_tables import log_elsewhere, log_words
from app.store.base.tables import cases, log, people, templates
from app.store.carrying.case_rows import PEOPLE, TABLES, Rows
from app.store.cases.changing import finish

# What was done with it elsewhere as a whole: here it begins as an open case that is nobody's, and
# keeps its number without standing in the line of those made here.
_HERE = {"year": None, "serial": None, "status": "open", "assignee": "", "held": 0}
_HERE |= {"closed_at": None, "deleted_at": None, "photos_dropped_at": None}
_LOGS = ("log", "log_elsewhere")
_APART = (people, templates, log, log_words, log_elsewhere)
Numbers = dict[int, int]


def entries_known(connection: Connection, case_id: str) -> frozenset[str] | None:
    """The hashes of all entries of the case's log that are here, made here or elsewhere; None
    where there is no such case."""
    if not connection.execute(select(exists().where(cases.c.id == case_id))).scalar():
        return None
    made = connection.execute(select(log.c.hash).where(log.c.case_id == case_id)).scalars()
    there = select(log_elsewhere.c.hash).where(log_elsewhere.c.case_id == case_id)
    return frozenset(made) | frozenset(connection.execute(there).scalars())


def take_in(connection: Connection, rows: Rows, case_id: str, by: Who, sha256: str) -> Case:
    """All rows of a case that is not here yet; sha256: of the file they came in. Raises
    CaseFileRefused where something of it is here as another case's."""
    numbers = numbers_of(connection, rows)
    try:
        keep_templates(connection, rows["templates"])
        for table in (each for each in TABLES if each not in _APART):
            more = _HERE if table is cases else {}
            _insert(connection, table, [_moved(row, numbers) | more for row in rows[table.name]])
    except IntegrityError as error:
        raise CaseFileRefused(flaw=CaseFileFlaw.CLASHES) from error
    keep_log(connection, rows, numbers, case_id)
    told = {"file": sha256, "entries": str(len(rows["log"]))}
    told["head"] = rows["log"][-1]["link"] or rows["log"][-1]["hash"]
    return finish(connection, case_id, Change(What.CASE_TAKEN_IN, by, told))


def keep_log(connection: Connection, rows: Rows, numbers: Numbers, case_id: str) -> None:
    """The entries made elsewhere that are not here yet, word for word as they were sealed."""
    known = entries_known(connection, case_id) or frozenset()
    fresh = [row for row in rows["log_elsewhere"] if row["hash"] not in known]
    _insert(connection, log_elsewhere, [_moved(row, numbers) for row in fresh])
    made = [_entry(row, numbers) for row in rows["log"] if row["hash"] not in known]
    if made:
        connection.execute(insert(log_elsewhere), made)


def _entry(row: dict[str, Any], numbers: Numbers) -> dict[str, Any]:
    data = json.loads(row["data"])
    if "to" in data:  # whom a case was given to, by number
        data["to"] = str(numbers[int(data["to"])])
    kept = {name: row[name] for name in ("case_id", "at", "what", "hash")}
    return kept | {"by": numbers[row["by"]], "data": as_json(data), "entry": as_json(row)}


def numbers_of(connection: Connection, theirs: Rows, ours: Rows | None = None) -> Numbers:
    """What the file's people are called here. ours: the same case's rows here, whose entries tell
    who is who, so that a name that was erased here does not come back."""
    known: Numbers = {}
    if ours is not None:
        here = {row["hash"]: row["by"] for name in _LOGS for row in ours[name]}
        there = (row for name in _LOGS for row in theirs[name])
        known = {row["by"]: here[row["hash"]] for row in there if row["hash"] in here}
    for person in theirs["people"]:
        if person["seq"] not in known:
            who = Who(person["name"], person["system_user"])
            known[person["seq"]] = number_of(connection, who)
    return known


def keep_templates(connection: Connection, told: list[dict[str, Any]]) -> None:
    """Those a model was asked by there, where they are not known."""
    for row in told:
        known = exists().where(templates.c.sha256 == row["sha256"])
        if not connection.execute(select(known)).scalar():
            _insert(connection, templates, [_moved(row, {})])


def _moved(row: dict[str, Any], numbers: Numbers) -> dict[str, Any]:
    """With the numbers people have here; the row's own is given anew, in the same order."""
    moved = {name: value for name, value in row.items() if name != "seq"}
    return moved | {name: numbers[row[name]] for name in PEOPLE if row.get(name) is not None}


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """As they lie: what writes a column must mend nothing."""
    if rows:
        connection.execute(insert(named(table.name, *map(column, rows[0]))), rows)
