"""What the store can say of itself: whether rows, chains and heads are as they were made."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, select, type_coerce
from sqlalchemy.types import NullType

from app.domain.fault import Broken, Problem
from app.store.base import log as logs
from app.store.base.entry import What
from app.store.base.heads import NO_HEAD, digest, head_hash, listed
from app.store.base.proof_tables import checked, heads, log_words
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


def tables(connection: Connection) -> list[str]:
    """Their names, to be checked one by one."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    return [name for name in connection.exec_driver_sql(asked).scalars() if name.isidentifier()]


def of_table(connection: Connection, name: str) -> list[Problem]:
    """What SQLite's own checks find in one table and its indexes."""
    told = connection.exec_driver_sql(f"PRAGMA integrity_check({name})").scalars()
    problems = [Problem(Broken.DATABASE, detail=said) for said in told if said != "ok"]
    broken = connection.exec_driver_sql(f"PRAGMA foreign_key_check({name})").fetchmany(20)
    return problems + [Problem(Broken.REFERENCE, detail=f"{row[0]} {row[1]}") for row in broken]


def of_log(connection: Connection, after: int, limit: int) -> tuple[list[Problem], int]:
    """Whether so many rows behind that one go on from it, and the last of them."""
    asked = select(log.c.seq).where(log.c.seq > after).order_by(log.c.seq).limit(limit)
    last = max(connection.execute(asked).scalars(), default=after)
    known = select(log.c.hash).where(log.c.seq == after)
    before = connection.execute(known).scalar() if after else logs.NOTHING_BEFORE
    at = logs.verify_after(connection, after, before or "", limit)
    return ([] if at is None else [Problem(Broken.LOG, detail=str(at))]), last


def of_heads(connection: Connection) -> list[Problem]:
    """Whether the heads are one chain, and the log still says what each of them says."""
    problems, before, after, place = [], NO_HEAD, 0, 1
    for head in connection.execute(select(heads).order_by(heads.c.seq)).mappings():
        whole = (head["seq"], head["previous"], head["hash"]) == (place, before, head_hash(head))
        end = select(log.c.hash).where(log.c.seq == head["log_seq"])
        found = connection.execute(end).scalar()
        if found is None:
            problems.append(Problem(Broken.CUT_OFF, detail=head["at"]))
        elif not (whole and found == head["log_hash"] and _as_listed(connection, head, after)):
            problems.append(Problem(Broken.HEAD, detail=str(head["seq"])))
        before, after, place = head["hash"], head["log_seq"], head["seq"] + 1
    return problems


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
    found = select(photos.c.sha256, photos.c.media_type).where(photos.c.case_id == case_id)
    kept = select(reports.c.version, reports.c.sha256).where(reports.c.case_id == case_id)
    held = _reports_kept(rows)
    pictures = enumerate(connection.execute(found.order_by(photos.c.seq)), 1)
    return problems, Held(
        number,
        tuple((place, sha256, kind) for place, (sha256, kind) in pictures),
        tuple((v, sha256, str(v) in held) for v, sha256 in connection.execute(kept)),
    )


def _as_listed(connection: Connection, head: Mapping[Any, Any], after: int) -> bool:
    if not head["cases"]:  # the first one of a log that is older than heads
        return bool(head["digest"] == digest([]))
    return bool(head["digest"] == digest(listed(connection, after, head["log_seq"])))


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
    return of_entry(connection, case_id, row["what"], said, salt) == str(row["state"])


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
    said, to = dict.fromkeys(("closed_at", "held", "deleted_at"), False), None
    for row in rows:
        if row["what"] in _FILED:
            column, turned = _FILED[row["what"]]
            said[column] = turned
        elif row["what"] == What.CASE_ASSIGNED:
            to = json.loads(row["data"]).get("to")
    raw = [type_coerce(cases.c[column], NullType()) for column in (*said, "assignee")]
    asked = select(*raw).where(cases.c.id == rows[0]["case_id"])
    case = connection.execute(asked).mappings().one()
    name = select(people.c.name).where(people.c.seq == to)
    whose = connection.execute(name).scalar() if to else ""
    dates = ("closed_at", "deleted_at")
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


def all_cases(connection: Connection, after: str, limit: int) -> list[str]:
    """Ids of cases that are there or in the log, by id, from behind that one on."""
    there = select(cases.c.id).where(cases.c.id > after)
    told = select(log.c.case_id).where(log.c.case_id > after)
    both = there.union(told).order_by("id").limit(limit)
    return list(connection.execute(both).scalars())


def changed_since(connection: Connection, seq: int) -> list[str]:
    """Ids of the cases with an entry behind that one."""
    asked = select(log.c.case_id).where(log.c.seq > seq).distinct()
    return list(connection.execute(asked).scalars())


def count_cases(connection: Connection) -> int:
    """How many there are."""
    return int(connection.execute(select(func.count()).select_from(cases)).scalar_one())


def found(connection: Connection, named: str) -> list[str]:
    """Ids of the cases with that number, or that id."""
    asked = select(cases.c.id).where((cases.c.number == named) | (cases.c.id == named))
    return list(connection.execute(asked).scalars())


def end_of_log(connection: Connection) -> int:
    """The newest entry's place, 0 for none."""
    return int(connection.execute(select(func.max(log.c.seq))).scalar() or 0)


def checked_to(connection: Connection) -> int | None:
    """Up to which entry all was found as it should be; None where nobody ever looked."""
    return connection.execute(select(checked.c.log_seq)).scalar()


def set_checked(connection: Connection, seq: int) -> None:
    """All was found as it should be up to that entry."""
    connection.execute(delete(checked))
    connection.execute(insert(checked), {"seq": 1, "log_seq": seq})


def is_issued(connection: Connection, sha256: str) -> bool:
    """Whether a report with that hash is on record."""
    return bool(connection.execute(select(exists().where(reports.c.sha256 == sha256))).scalar())


def reports_of(connection: Connection, case_ids: list[str]) -> list[str]:
    """The hashes of those cases' reports."""
    asked = select(reports.c.sha256).where(reports.c.case_id.in_(case_ids))
    return list(connection.execute(asked).scalars())


def is_as_printed(connection: Connection, case_id: str, entry: int, link: str, head: str) -> bool:
    """Whether the case's log has that link at that entry, and there is such a head."""
    links = [each for _, each in logs.chain(connection, case_id)]
    known = select(exists().where(heads.c.hash == head))
    return links[entry - 1 : entry] == [link] and bool(connection.execute(known).scalar())


def last_issued(connection: Connection, case_id: str, made_of: str) -> str:
    """The hash of the case's newest report, "" where it was made of something else."""
    issued = (log.c.case_id == case_id) & (log.c.what == What.REPORT_ISSUED.value)
    asked = select(log.c.data, log_words.c.words).join(log_words).where(issued)
    row = connection.execute(asked.order_by(log.c.seq.desc()).limit(1)).first()
    if row is None or json.loads(row.words or "{}").get("made_of") != ["", made_of]:
        return ""
    return str(json.loads(row.data)["sha256"])
