"""How the rows of a carried case come into the case that is here, by what they are of.

Values are put as they lie in the file, which was looked through: what writes a column must mend
nothing.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, column, insert, select, type_coerce, update
from sqlalchemy import table as named
from sqlalchemy.types import NullType

from app.domain.merging import Place, Spot
from app.store.base.columns import as_json
from app.store.base.note_tables import links, marks
from app.store.base.tables import (
    cases,
    decisions,
    findings,
    inspections,
    photos,
    reviews,
    runs,
)
from app.store.base.ticket_tables import tickets
from app.store.base.turn_tables import judgements, turns
from app.store.carrying.case_rows import PEOPLE, Rows
from app.store.carrying.histories import DETAILS, KEYED, key_of
from app.store.carrying.photo_sets import Sets

Row = Mapping[str, Any]
_KEYED = {table.name: table for table in (reviews, judgements, links, marks, decisions)}


@dataclass(frozen=True, slots=True)
class From:
    """Where rows come from. numbers: what the file's people are called here."""

    case_id: str
    theirs: Rows
    ours: Rows
    numbers: Mapping[int, int]
    sets: Sets

    def fresh(self, table: Table) -> list[dict[str, Any]]:
        """Rows with an id that are not here yet."""
        here = {row["id"] for row in self.ours[table.name]}
        return [row for row in self.theirs[table.name] if row["id"] not in here]

    def moved(self, row: Row) -> dict[str, Any]:
        """With the numbers people have here; its own is given anew, in the same order."""
        told = {name: value for name, value in row.items() if name != "seq"}
        known = {n: self.numbers[row[n]] for n in PEOPLE if row.get(n) is not None}
        return told | known


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """As they lie."""
    if rows:
        asked = insert(named(table.name, *map(column, rows[0])))
        connection.execute(asked, [dict(row) for row in rows])


def bring_photos(connection: Connection, given: From) -> None:
    """Photos into the sets that were found for them."""
    sets = given.sets
    wanted = [row for row in given.theirs["photos"] if row["id"] in sets.brought]
    _bring_sets(connection, given, (*sets.brought.values(), *sets.moved.values()))
    rows = [given.moved(row) | {"inspection_id": sets.brought[row["id"]]} for row in wanted]
    insert_rows(connection, photos, rows)
    for photo_id, own_id in sets.moved.items():
        _set(connection, photos, photo_id, given.case_id, {"inspection_id": own_id})


def bring_drawn(connection: Connection, given: From) -> None:
    """Findings drawn by hand, each where its photo lies; what was said of them comes later."""
    asked = select(photos.c.id, photos.c.inspection_id).where(photos.c.case_id == given.case_id)
    lies = {row.id: row.inspection_id for row in connection.execute(asked)}
    drawn = [row for row in given.fresh(findings) if row["run_id"] is None]
    rows = [row | {"inspection_id": lies.get(row["photo_id"])} for row in map(given.moved, drawn)]
    insert_rows(connection, findings, [row for row in rows if row["inspection_id"]])


def _bring_sets(connection: Connection, given: From, wanted: Iterable[str]) -> None:
    """Those that are not here yet, in the order they have there; sets made here come last."""
    asked = select(inspections.c.id).where(inspections.c.case_id == given.case_id)
    here, missing = set(connection.execute(asked).scalars()), dict.fromkeys(wanted)
    there = [row["id"] for row in given.theirs["inspections"] if row["id"] in missing]
    fresh = [each for each in dict.fromkeys((*there, *missing)) if each not in here]
    insert_rows(connection, inspections, [{"id": each, "case_id": given.case_id} for each in fresh])


def _put_case(connection: Connection, places: list[Place], given: From) -> None:
    theirs, ours = given.theirs["cases"][0], given.ours["cases"][0]
    told = {place.field: theirs[place.field] for place in places if place.field in DETAILS}
    there, facts = dict(json.loads(theirs["facts"])), dict(json.loads(ours["facts"]))
    for code in {place.field for place in places} - set(DETAILS):
        facts.pop(code, None)
        facts |= {code: there[code]} if code in there else {}
    told["facts"] = as_json(sorted(facts.items()))
    connection.execute(_raw(cases, told).where(cases.c.id == given.case_id))


def _put_photos(connection: Connection, places: list[Place], given: From) -> None:
    """What is said of photos that are here."""
    there = {row["id"]: row for row in given.theirs["photos"]}
    for place in places:
        if place.field and place.id in there:
            told = {place.field: there[place.id][place.field]}
            _set(connection, photos, place.id, given.case_id, told)


def _put_runs(connection: Connection, places: list[Place], given: From) -> None:
    wanted = {place.id for place in places}
    fresh = [row for row in given.fresh(runs) if row["id"] in wanted]
    _bring_sets(connection, given, [row["inspection_id"] for row in fresh])
    insert_rows(connection, runs, [given.moved(row) for row in fresh])
    found = [row for row in given.fresh(findings) if row["run_id"] in wanted]
    insert_rows(connection, findings, [given.moved(row) for row in found])


def _put_turns(connection: Connection, places: list[Place], given: From) -> None:
    wanted = {place.id for place in places}
    fresh = [row for row in given.fresh(turns) if row["id"] in wanted]
    insert_rows(connection, turns, [given.moved(row) for row in fresh])


def _put_said(connection: Connection, places: list[Place], given: From) -> None:
    """All that was said there of these places, once; what was said last there counts here."""
    for place in places:
        name = KEYED[place.spot][0]
        ours = [_bare(row) for row in given.ours[name] if key_of(place.spot, row) == place.id]
        told = [given.moved(r) for r in given.theirs[name] if key_of(place.spot, r) == place.id]
        fresh = [row for row in told if row not in ours]
        if told and not fresh:
            fresh = [told[-1]]
        insert_rows(connection, _KEYED[name], fresh)


def _bare(row: Row) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "seq"}


def _put_tickets(connection: Connection, places: list[Place], given: From) -> None:
    wanted = {place.id for place in places}
    here = {row["id"] for row in given.ours["tickets"]}
    for row in (given.moved(r) for r in given.theirs["tickets"] if r["id"] in wanted):
        if row["id"] in here:
            _set(connection, tickets, row["id"], given.case_id, row)
        else:
            insert_rows(connection, tickets, [row])


def _set(
    connection: Connection, table: Table, own_id: str, case_id: str, told: dict[str, Any]
) -> None:
    own = (table.c.id == own_id) & (table.c.case_id == case_id)
    connection.execute(_raw(table, told).where(own))


def _raw(table: Table, told: Mapping[str, Any]) -> Any:
    values = {name: type_coerce(value, NullType()) for name, value in told.items()}
    return update(table).values(values)


Put = Callable[[Connection, list[Place], From], None]
# Those first that others hang on. Whether the case is closed is an act of its own.
PUT: dict[Spot, Put] = {
    Spot.CASE: _put_case,
    Spot.PHOTO: _put_photos,
    Spot.RUN: _put_runs,
    Spot.TURN: _put_turns,
    **dict.fromkeys(KEYED, _put_said),
    Spot.TICKET: _put_tickets,
}
