"""What whoever verifies asks the store: which cases, how far the log goes, what was issued."""

import json

from sqlalchemy import Connection, delete, exists, func, insert, select

from app.store.base import log as logs
from app.store.base.entry import What
from app.store.base.proof_tables import checked, heads, log_words
from app.store.base.tables import cases, log, report_voids, reports


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
    """The hash of the case's newest report, "" where it was made of something else or is void."""
    issued = (log.c.case_id == case_id) & (log.c.what == What.REPORT_ISSUED.value)
    asked = select(log.c.data, log_words.c.words).join(log_words).where(issued)
    row = connection.execute(asked.order_by(log.c.seq.desc()).limit(1)).first()
    if row is None or json.loads(row.words or "{}").get("made_of") != ["", made_of]:
        return ""
    data, void = json.loads(row.data), report_voids.c
    voided = exists().where(void.case_id == case_id, void.version == int(data["version"]))
    return "" if connection.execute(select(voided)).scalar() else str(data["sha256"])
