"""All rows of one case as they lie in the file, to be carried elsewhere."""

import json
from typing import Any

from sqlalchemy import Connection, text

Rows = dict[str, list[dict[str, Any]]]

_INSPECTED = "(SELECT id FROM inspections WHERE case_id = :case)"
_FOUND = f"(SELECT id FROM findings WHERE inspection_id IN {_INSPECTED})"
_RAN = f"(SELECT id FROM runs WHERE inspection_id IN {_INSPECTED})"
_LOGGED = "(SELECT seq FROM log WHERE case_id = :case)"

# Each table with which of its rows are the case's; those others hang on first.
OF_CASE = {
    "cases": "id = :case",
    "inspections": "case_id = :case",
    "photos": "case_id = :case",
    "runs": f"inspection_id IN {_INSPECTED}",
    "findings": f"inspection_id IN {_INSPECTED}",
    "reviews": f"finding_id IN {_FOUND}",
    "links": f"one IN {_FOUND}",
    "marks": f"run_id IN {_RAN}",
    "turns": f"run_id IN {_RAN}",
    "judgements": f"turn_id IN (SELECT id FROM turns WHERE run_id IN {_RAN})",
    "decisions": "case_id = :case",
    "reports": "case_id = :case",
    "log": "case_id = :case",
    "log_words": f"seq IN {_LOGGED}",
    "log_elsewhere": "case_id = :case",
}
ASKED_BY = f"sha256 IN (SELECT asked_template_sha256 FROM runs WHERE inspection_id IN {_INSPECTED})"
PEOPLE = ("by", "received_by", "started_by")
"""Columns that hold a person's number."""


def rows_of(connection: Connection, case_id: str) -> Rows:
    """By table; with the people who did something in it, and the templates a model was asked by."""
    found = {name: _rows(connection, name, which, case_id) for name, which in OF_CASE.items()}
    numbers = {
        row[column]
        for rows in found.values()
        for row in rows
        for column in PEOPLE
        if row.get(column) is not None
    } | {_given_to(row) for row in found["log"]} - {None}
    people = _rows(connection, "people", "1", case_id)
    asked_by = _rows(connection, "templates", ASKED_BY, case_id)
    return {
        "people": [person for person in people if person["seq"] in numbers],
        "templates": asked_by,
        **found,
    }


def _given_to(row: dict[str, Any]) -> int | None:
    to = json.loads(row["data"]).get("to")
    return None if to is None else int(to)


def _rows(connection: Connection, name: str, which: str, case_id: str) -> list[dict[str, Any]]:
    # Names and conditions are those above; nothing from outside goes into the statement.
    asked = text(f"SELECT * FROM {name} WHERE {which} ORDER BY seq")
    return [dict(row) for row in connection.execute(asked, {"case": case_id}).mappings()]
