"""What is written about whole cases: closed, held, put away, whose they are. Everything runs
inside one transaction, for one case or thousands, without reading what is in them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, bindparam, exists, literal_column, select, update

from app.domain.case import status_of
from app.domain.filing import Act, Filed, Left
from app.domain.who import Who
from app.domain.words import Status
from app.errors import AppError, CaseClosed, CaseDeleted, CaseHeld, NotInStore
from app.store.base import log
from app.store.base.columns import clean
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import everybody, number_of
from app.store.base.reading import decision
from app.store.base.rows import Row
from app.store.base.tables import cases, report_voids, reports

_LOGGED = {
    Act.CLOSE: What.CASE_CLOSED,
    Act.REOPEN: What.CASE_REOPENED,
    Act.HOLD: What.HOLD_SET,
    Act.LIFT: What.HOLD_LIFTED,
    Act.DELETE: What.CASE_DELETED,
    Act.RESTORE: What.CASE_RESTORED,
}
# Which column says so, and whether it is set then.
_TURNS = {
    Act.CLOSE: ("closed_at", True),
    Act.REOPEN: ("closed_at", False),
    Act.HOLD: ("held", True),
    Act.LIFT: ("held", False),
    Act.DELETE: ("deleted_at", True),
    Act.RESTORE: ("deleted_at", False),
}
_LOOKED = select(
    *(
        cases.c[name]
        for name in ("id", "number", "kind", "assignee", "closed_at", "deleted_at", "held")
    )
).where(cases.c.id == bindparam("case_id"))


def act(
    connection: Connection,
    case_ids: Iterable[str],
    act: Act,
    by: Who,
    data: Mapping[str, str] = MappingProxyType({}),
) -> Filed:
    """Do it with each case that is free for it; data: what is logged with it."""
    done, left = list[str](), list[Left]()
    for case_id in dict.fromkeys(case_ids):
        row = _row(connection, case_id)
        why = _hindrance(case_id, row, act)
        if why is not None:
            left.append(Left(case_id, row["number"] if row else "", why))
        elif row is not None and not _so_already(row, act):
            at = log.add(connection, case_id, Change(_LOGGED[act], by, dict(data)))
            told = _told(connection, row, act, at)
            connection.execute(update(cases).where(cases.c.id == case_id).values(told))
            done.append(case_id)
    return Filed(tuple(done), tuple(left))


def assign(connection: Connection, names: Mapping[str, str], by: Who) -> Filed:
    """Give each case to the person of that name, "" to nobody."""
    before, left = dict[str, str](), list[Left]()
    for case_id, said in names.items():
        row, name = _row(connection, case_id), clean(said.strip())
        why = _unfree(case_id, row)
        if why is not None:
            left.append(Left(case_id, row["number"] if row else "", why))
        elif row is not None and row["assignee"] != name:
            told = {"to": str(number_of(connection, Who(name, "")))} if name else {}
            log.add(connection, case_id, Change(What.CASE_ASSIGNED, by, told))
            given = update(cases).where(cases.c.id == case_id).values(assignee=name)
            connection.execute(given)
            before[case_id] = row["assignee"]
    return Filed(tuple(before), tuple(left), before)


def assignees(connection: Connection) -> tuple[str, ...]:
    """Everybody a case is given to now, by the alphabet."""
    asked = select(cases.c.assignee).distinct().where(cases.c.assignee != literal_column("''"))
    return tuple(sorted(connection.execute(asked).scalars()))


def look(connection: Connection, case_id: str, filed: bool = False) -> None:
    """Raises NotInStore where there is no such case and, unless filed ones may be changed too,
    CaseClosed and CaseDeleted."""
    row = _row(connection, case_id)
    why = _unfree(case_id, row)
    if why is not None and not (filed and row is not None):
        raise why


def look_held(connection: Connection, case_id: str) -> None:
    """Raises CaseHeld where nothing of the case may be deleted."""
    row = _row(connection, case_id)
    if row is not None and row["held"]:
        raise CaseHeld(row["number"])


def _row(connection: Connection, case_id: str) -> Row | None:
    return connection.execute(_LOOKED, {"case_id": case_id}).mappings().first()


def _unfree(case_id: str, row: Row | None) -> AppError | None:
    if row is None:
        return NotInStore(what="case", id=case_id)
    if row["deleted_at"] is not None:
        return CaseDeleted(row["number"])
    return CaseClosed(row["number"]) if row["closed_at"] is not None else None


def _hindrance(case_id: str, row: Row | None, act: Act) -> AppError | None:
    if row is None:
        return NotInStore(what="case", id=case_id)
    if act is Act.DELETE and row["held"]:
        return CaseHeld(row["number"])
    if act in (Act.CLOSE, Act.REOPEN) and row["deleted_at"] is not None:
        return CaseDeleted(row["number"])
    return None


def _so_already(row: Row, act: Act) -> bool:
    column, to = _TURNS[act]
    return bool(row[column]) is to


def _told(connection: Connection, row: Row, act: Act, at: Any) -> dict[str, Any]:
    """The columns that change; at: when."""
    column, to = _TURNS[act]
    if column == "held":
        return {column: to}
    told: dict[str, Any] = {column: at if to else None}
    if column == "closed_at":
        told["photos_dropped_at"] = None  # what comes to it from now on has a time of its own
        told["status"] = Status.CLOSED if to else _status(connection, row)
    return told


def _status(connection: Connection, row: Row) -> Status:
    decided = decision(connection, row["id"], everybody(connection))
    of, void = reports.c, report_voids.c
    voided = exists().where(void.case_id == of.case_id, void.version == of.version)
    issued = select(exists().where(of.case_id == row["id"], ~voided))
    return status_of(row["kind"], decided, bool(connection.execute(issued).scalar()), False)
