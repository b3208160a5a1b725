"""Whether a case's chain is whole, and its rows are what its log says."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, type_coerce
from sqlalchemy.types import NullType

from app.domain.keeping.fault import Broken, Problem
from app.store.base import log as logs
from app.store.base.entry import What
from app.store.base.proof_tables import log_words
from app.store.base.seals import OF_ANSWERS, of_entry, salted
from app.store.base.tables import cases, log, people, photos, reports, runs
from app.store.base.turn_tables import turns
from app.store.cases.case_askings import sealed
from app.store.proving.elsewhere import of_elsewhere

# A case that is not there any more, and was taken away by somebody.
TAKEN_AWAY = frozenset({What.CASE_CLEARED})
# How a case is filed, and whether that entry says so.
_FILED: dict[str, tuple[str, bool]] = {
    What.CASE_CLOSED: ("closed_at", True),
    What.CASE_REOPENED: ("closed_at", False),
    What.HOLD_SET: ("held", True),
    What.HOLD_LIFTED: ("held", False),
    What.CASE_DELETED: ("deleted_at", True),
    What.CASE_RESTORED: ("deleted_at", False),
}


@dataclass(frozen=True, slots=True)
class Held:
    """What of a case lies in files. photos: number, SHA-256, media type; reports: version,
    SHA-256, and whether its bytes were kept and not erased since."""

    number: str
    photos: tuple[tuple[int, str, str], ...] = ()
    reports: tuple[tuple[int, str, bool], ...] = ()


def of_case(connection: Connection, case_id: str) -> tuple[list[Problem], Held]:
    """Whether the case's chain is whole and its rows are what was logged last."""
    asked = select(cases.c.number).where(cases.c.id == case_id)
    number = connection.execute(asked).scalar()
    rows = [dict(row) | {"is": link} for row, link in logs.chain(connection, case_id)]
    if number is None:
        away = bool(rows) and rows[-1]["what"] in TAKEN_AWAY
        gone = [] if away else [Problem(Broken.GONE, case_id, case_id)]
        return [*gone, *_of_chain(connection, rows, case_id)], Held(case_id)
    problems = list(_of_chain(connection, rows, number))
    if any(problem.broken is Broken.CHAIN for problem in problems):
        rows = []  # nothing it says can be compared with
    problems += _of_rows(connection, rows, number)
    problems += of_elsewhere(connection, rows, case_id, number) if rows else ()
    found = select(photos.c.id, photos.c.sha256, photos.c.media_type).where(
        photos.c.case_id == case_id
    )
    kept = select(reports.c.version, reports.c.sha256).where(reports.c.case_id == case_id)
    held, dropped = _reports_kept(rows), _photos_dropped(rows)
    pictures = enumerate(connection.execute(found.order_by(photos.c.seq)), 1)
    return problems, Held(
        number,
        tuple((place, *of) for place, (own_id, *of) in pictures if own_id not in dropped),
        tuple((v, sha256, str(v) in held) for v, sha256 in connection.execute(kept)),
    )


def _of_chain(connection: Connection, rows: list[dict[str, Any]], number: str) -> Iterator[Problem]:
    """The entries, each by itself and behind the one before; what hangs on each."""
    if not rows:  # whatever is there was logged once
        yield Problem(Broken.CHAIN, number, "1")
        return
    case_id = rows[0]["case_id"]
    asked = select(log_words).join(log).where(log.c.case_id == case_id)
    said = {row["seq"]: row for row in connection.execute(asked).mappings()}
    for place, row in enumerate(rows, 1):
        own = row["number"] is None or (row["number"], row["link"]) == (place, row["is"])
        if not own or row["hash"] != logs.hash_of(row):
            yield Problem(Broken.CHAIN, number, str(place))
            return
        if not _said_as_logged(row, said.get(row["seq"])):
            yield Problem(Broken.WORDS, number, str(place))


def _said_as_logged(row: Mapping[Any, Any], words: Mapping[Any, Any] | None) -> bool:
    """The words are those whose salted hash the entry has, or are erased."""
    salt, told = (words["salt"], words["words"]) if words else ("", "")
    if not row["told"] or (words and not salt):
        return not told
    return words is not None and salted(salt, told) == str(row["told"])


def _of_rows(connection: Connection, rows: list[dict[str, Any]], number: str) -> Iterator[Problem]:
    """The newest seal of the case's rows, and that of each run and turn that ended."""
    newest: dict[str, dict[str, Any]] = {}
    for row in (row for row in rows if row["state"] != ""):
        data = json.loads(row["data"])
        of_answer = row["what"] in OF_ANSWERS
        own_id = data.get("turn") or data["run"] if of_answer else ""
        newest[own_id] = row | {"said": data}
    for own_id, row in newest.items():
        if not _as_sealed(connection, row):
            yield Problem(Broken.RUN if own_id else Broken.STORED, number, own_id)
    if rows:
        yield from _of_filing(connection, rows, number)
        yield from _of_photos(connection, rows, number)


def _as_sealed(connection: Connection, row: dict[str, Any]) -> bool:
    """Rows are what the entry that was logged last about them says."""
    asked = select(log_words.c.state_salt).where(log_words.c.seq == row["seq"])
    salt = connection.execute(asked).scalar()
    if salt == "":
        return True  # erased: nothing to compare with any more
    if row["state"] is None:
        return _raw_as_logged(connection, row)
    said, case_id = row["said"], row["case_id"]
    if salt is None:
        return False
    sealed_as = str(row["state"])
    form = sealed_as.partition(":")[0]
    return of_entry(connection, case_id, row["what"], said, salt, form) == sealed_as


def _raw_as_logged(connection: Connection, row: dict[str, Any]) -> bool:
    """Entries from before there were seals have at least the hash of a raw answer."""
    said, table = row["said"], {What.RUN_ENDED: runs, What.TURN_ENDED: turns}.get(row["what"])
    if table is None:
        return True
    own_id = said["run" if table is runs else "turn"]
    raw = connection.execute(select(table.c.raw).where(table.c.id == own_id)).scalar()
    return raw is not None and sealed(raw) == said["raw_sha256"]


def _of_filing(
    connection: Connection, rows: list[dict[str, Any]], number: str
) -> Iterator[Problem]:
    """Closed, held, put away and given to somebody as the log says."""
    dates = ("closed_at", "deleted_at", "photos_dropped_at")
    said, to = dict.fromkeys(("held", *dates), False), None
    for row in rows:
        if row["what"] in _FILED:
            column, turned = _FILED[row["what"]]
            said[column] = turned
            if column == "closed_at":
                said["photos_dropped_at"] = False
        elif row["what"] == What.PHOTOS_DROPPED:
            said["photos_dropped_at"] = True
        elif row["what"] == What.CASE_ASSIGNED:
            to = json.loads(row["data"]).get("to")
    raw = [type_coerce(cases.c[column], NullType()) for column in (*said, "assignee")]
    asked = select(*raw).where(cases.c.id == rows[0]["case_id"])
    case = connection.execute(asked).mappings().one()
    name = select(people.c.name).where(people.c.seq == to)
    whose = connection.execute(name).scalar() if to else ""
    filed = {"held": case["held"] == 1} | {name: case[name] is not None for name in dates}
    if filed != said or case["assignee"] != whose:
        yield Problem(Broken.FILED, number)


def _of_photos(
    connection: Connection, rows: list[dict[str, Any]], number: str
) -> Iterator[Problem]:
    """Photos that came and were not taken out are there, with the hash they came with."""
    came: dict[str, str] = {}
    for row in rows:
        data = json.loads(row["data"])
        if row["what"] == What.PHOTO_ADDED:
            came[data["photo"]] = data["sha256"]
        elif row["what"] == What.PHOTO_REMOVED:
            came.pop(data["photo"], None)
    asked = select(photos.c.id, photos.c.sha256).where(photos.c.case_id == rows[0]["case_id"])
    there = {row.id: row.sha256 for row in connection.execute(asked)}
    for place, own_id in enumerate(came, 1):
        if there.get(own_id) != came[own_id]:
            yield Problem(Broken.PHOTO_OF_OTHER, number, str(place))


def _photos_dropped(rows: list[dict[str, Any]]) -> set[str]:
    """Ids of photos that were deleted when their time was over."""
    told = (row["data"] for row in rows if row["what"] == What.PHOTOS_DROPPED)
    return {own_id for data in told for own_id in json.loads(data)["photos"].split()}


def _reports_kept(rows: list[dict[str, Any]]) -> set[str]:
    """Versions whose bytes were kept, and not erased since."""
    held: set[str] = set()
    for row in rows:
        data = json.loads(row["data"])
        if row["what"] == What.REPORT_ISSUED and data.get("kept"):
            held.add(data["version"])
        elif row["what"] == What.PERSON_ERASED:
            held -= set(data["reports"].split())
    return held
