"""Whole cases, as they lie in the file."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Connection, Executable

from app.domain.case import Case, Decision
from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.link import Link
from app.domain.mark import Mark
from app.domain.photo import Photo
from app.domain.reply import Judged
from app.domain.run import Run
from app.store.base import asked, rows
from app.store.base.people import everybody
from app.store.base.rows import People, Row
from app.store.base.turn_rows import judged_from, turn_from

Made = TypeVar("Made")


def load(connection: Connection, case_id: str) -> Case | None:
    """The whole case, None if there is none of that id."""
    case = next(iter(_rows(connection, asked.CASE, case_id)), None)
    if case is None:
        return None
    people = everybody(connection)
    return rows.built(
        Case,
        case,
        details=rows.details_from(case),
        inspections=_inspections(connection, case_id, people),
        decision=decision(connection, case_id, people),
        reports=tuple(
            rows.issued_from(row, people) for row in _rows(connection, asked.ITS_REPORTS, case_id)
        ),
        links=_links(connection, case_id, people),
        marks=_marks(connection, case_id, people),
        number_made=rows.number_made(case),
        tickets=tuple(
            rows.ticket_from(row, people) for row in _rows(connection, asked.ITS_TICKETS, case_id)
        ),
    )


def _rows(connection: Connection, question: Executable, case_id: str) -> Iterable[Row]:
    return connection.execute(question, {"case_id": case_id}).mappings()


def _inspections(connection: Connection, case_id: str, people: People) -> tuple[Inspection, ...]:
    taken = _rows(connection, asked.ITS_PHOTOS, case_id)
    shown = _by(taken, "inspection_id", lambda row: rows.photo_from(row, people))
    found = _findings(connection, case_id, people)
    ran = _runs(connection, case_id, people, found)
    said = _turns(connection, case_id, people)
    return tuple(
        Inspection(
            row["id"],
            tuple(shown[row["id"]]),
            tuple(ran[row["id"]]),
            _added(found[row["id"]], shown[row["id"]]),
            turns=tuple(turn for run in ran[row["id"]] for turn in said[run.id]),
        )
        for row in _rows(connection, asked.ITS_INSPECTIONS, case_id)
    )


def _runs(
    connection: Connection, case_id: str, people: People, found: Mapping[str, list[Finding]]
) -> defaultdict[str, list[Run]]:
    return _by(
        _rows(connection, asked.ITS_RUNS, case_id),
        "inspection_id",
        lambda row: rows.run_from(row, tuple(found[row["id"]]), people),
    )


def _findings(
    connection: Connection, case_id: str, people: People
) -> defaultdict[str, list[Finding]]:
    """By the run that proposed them; those a person added by their inspection."""
    # Rows come oldest first, so that the newest review of a finding is the one left over.
    newest = {
        row["finding_id"]: rows.review_from(row, people)
        for row in _rows(connection, asked.ITS_REVIEWS, case_id)
    }
    grouped: defaultdict[str, list[Finding]] = defaultdict(list)
    for row in _rows(connection, asked.ITS_FINDINGS, case_id):
        found = rows.finding_from(row, newest.get(row["id"]))
        grouped[found.run_id or row["inspection_id"]].append(found)
    return grouped


def _added(found: list[Finding], photos: list[Photo]) -> tuple[Finding, ...]:
    """Without those that were taken back, or whose photo was."""
    there = {photo.id for photo in photos}
    return tuple(each for each in found if each.review is not None and each.photo_id in there)


def _links(connection: Connection, case_id: str, people: People) -> tuple[Link, ...]:
    said = _rows(connection, asked.ITS_LINKS, case_id)
    newest = {(row["one"], row["other"]): rows.link_from(row, people) for row in said}
    return tuple(link for link in newest.values() if link)


def _marks(connection: Connection, case_id: str, people: People) -> tuple[Mark, ...]:
    newest = {
        (row["run_id"], row["lack"], row["place"]): rows.mark_from(row, people)
        for row in _rows(connection, asked.ITS_MARKS, case_id)
    }
    return tuple(mark for mark in newest.values() if mark)


def _turns(connection: Connection, case_id: str, people: People) -> dict[str, list[Turn]]:
    # Oldest first, so that the newest verdict on a change is the one left over.
    newest: defaultdict[str, dict[int, Judged | None]] = defaultdict(dict)
    for row in _rows(connection, asked.ITS_JUDGEMENTS, case_id):
        newest[row["turn_id"]][row["place"]] = judged_from(row, people)
    return _by(
        _rows(connection, asked.ITS_TURNS, case_id),
        "run_id",
        lambda row: turn_from(row, newest[row["id"]], people),
    )


def decision(connection: Connection, case_id: str, people: People) -> Decision:
    """The decision that counts."""
    row = next(iter(_rows(connection, asked.ITS_DECISIONS, case_id)), None)
    return rows.decision_from(row, people) if row else Decision()


def _by(
    taken: Iterable[Row], column: str, made: Callable[[Row], Made]
) -> defaultdict[str, list[Made]]:
    """What is made of each row, in order, under the row's value of that column."""
    grouped: defaultdict[str, list[Made]] = defaultdict(list)
    for row in taken:
        grouped[row[column]].append(made(row))
    return grouped
