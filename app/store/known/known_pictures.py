"""Finding pictures by their fingerprints, and answers about them; KnownStore says what each
method does."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, false, or_, select, tuple_

from app.domain.figures.calls import Calls, by_month
from app.domain.known import Wanted
from app.domain.words import RunState
from app.store.base import calls, prints, rows
from app.store.base.database import Database
from app.store.base.people import everybody
from app.store.base.tables import cases, findings, inspections, photos, runs
from app.store.known.candidates import Candidate, Elsewhere

_PRINT = [photos.c[name] for name in prints.COLUMNS]
_WATCH = (
    "CREATE TEMP TABLE arrived (print_0, print_1, print_2, print_3)",
    "CREATE TEMP TRIGGER photo_arrived AFTER INSERT ON main.photos BEGIN "
    "INSERT INTO arrived VALUES (new.print_0, new.print_1, new.print_2, new.print_3); END",
)
# Neither practice nor put away.
_REAL = (cases.c.practice.is_(False), cases.c.deleted_at.is_(None))


class PictureRecords:
    """Used on the database thread, like Records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def watch(self) -> None:
        """Note every photo that comes from now on, whoever puts it in; only for this program."""
        with self._database.transaction() as connection:
            for statement in _WATCH:
                connection.exec_driver_sql(statement)

    def prints(self, after: Sequence[int] | None, limit: int) -> tuple[Any, ...]:
        # By the index alone: the rows themselves are as large as what was read off the photos.
        asked = select(*_PRINT).distinct().order_by(*_PRINT).limit(limit)
        asked = asked.where(photos.c.print_0 != 0)  # else it could not be read
        if after is not None:
            asked = asked.where(tuple_(*_PRINT) > tuple(after))
        with self._database.transaction() as connection:
            return tuple(map(tuple, connection.execute(asked)))

    def taken_arrived(self) -> tuple[str, ...]:
        with self._database.transaction() as connection:
            told = connection.exec_driver_sql("SELECT * FROM temp.arrived").fetchall()
            if told:
                connection.exec_driver_sql("DELETE FROM temp.arrived")
        return tuple(map(prints.whole, told))

    def calls(self) -> tuple[Calls, ...]:
        with self._database.transaction() as connection:
            return by_month(calls.counted(connection))

    def photos_with(
        self, fingerprints: Sequence[str], but: str, limit: int
    ) -> tuple[Elsewhere, ...]:
        asked = (
            select(photos, cases.c.number)
            .join(cases, photos.c.case_id == cases.c.id)
            .where(_any_of(fingerprints), photos.c.case_id != but, *_REAL)
            .order_by(photos.c.seq.desc())
            .limit(limit)
        )
        with self._database.transaction() as connection:
            found = connection.execute(asked).mappings().all()
        return tuple(
            Elsewhere(
                row["case_id"],
                row["number"],
                row["id"],
                row["sha256"],
                row["received_at"],
                prints.fingerprint_of(row),
            )
            for row in found
        )

    def runs_about(
        self, fingerprints: Sequence[str], wanted: Wanted, any_question: bool, limit: int
    ) -> tuple[Candidate, ...]:
        asked = (
            select(runs.c.id, inspections.c.case_id, cases.c.number)
            .select_from(photos)
            .join(runs, runs.c.inspection_id == photos.c.inspection_id)
            .join(inspections, inspections.c.id == runs.c.inspection_id)
            .join(cases, cases.c.id == inspections.c.case_id)
            .where(_any_of(fingerprints), cases.c.deleted_at.is_(None))
            .where(*_asked(wanted, any_question))
            .group_by(runs.c.id)
            .order_by(runs.c.seq.desc())
            .limit(limit)
        )
        with self._database.transaction() as connection:
            found = connection.execute(asked).all()
            return tuple(_candidate(connection, *row) for row in found)


def _any_of(fingerprints: Iterable[str]) -> ColumnElement[bool]:
    """One of exactly these; each is found by the index."""
    told = (prints.columns(fingerprint) for fingerprint in fingerprints)
    each = (and_(*(photos.c[name] == part for name, part in one.items())) for one in told)
    return or_(false(), *each)


def _asked(wanted: Wanted, any_question: bool) -> Iterator[ColumnElement[bool]]:
    yield runs.c.state == RunState.DONE
    yield runs.c.error == ""
    yield runs.c.asked_practice.is_(False)
    yield runs.c.taken.is_(None)
    yield runs.c.look_of == ""
    yield runs.c.asked_examples == ()  # such an answer stands on other cases too
    for name, value in rows.flat(wanted, "asked_").items():
        if not (any_question and name == "asked_question"):
            yield runs.c[name] == value


def _candidate(connection: Connection, run_id: str, case_id: str, number: str) -> Candidate:
    people = everybody(connection)
    row = connection.execute(select(runs).where(runs.c.id == run_id)).mappings().one()
    proposed = select(findings).where(findings.c.run_id == run_id).order_by(findings.c.seq)
    said = connection.execute(proposed).mappings()
    run = rows.run_from(row, tuple(rows.finding_from(each, None) for each in said), people)
    shown = select(photos.c.id, *_PRINT).where(photos.c.inspection_id == run.inspection_id)
    of = {each["id"]: prints.fingerprint_of(each) for each in connection.execute(shown).mappings()}
    told = tuple((each, of[each]) for each in run.asked.photo_ids if each in of)
    return Candidate(case_id, number, run, told)
