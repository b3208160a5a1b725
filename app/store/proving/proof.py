"""Whether tables, log and heads of the whole store are as they were made."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.domain.keeping.fault import Broken, Problem
from app.store.base import log as logs
from app.store.base.heads import NO_HEAD, digest, head_hash, listed
from app.store.base.proof_tables import heads
from app.store.base.tables import log


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


def _as_listed(connection: Connection, head: Mapping[Any, Any], after: int) -> bool:
    if not head["cases"]:  # the first one of a log that is older than heads
        return bool(head["digest"] == digest([]))
    return bool(head["digest"] == digest(listed(connection, after, head["log_seq"])))
