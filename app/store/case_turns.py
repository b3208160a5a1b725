"""What is written about conversations; see case_file for how."""

import hashlib
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, literal_column, select, update

from app.domain.conversation import Turn
from app.domain.reply import Judged
from app.domain.who import Who
from app.domain.words import RunState
from app.errors import NotInStore
from app.settings.who import system_user
from app.store.columns import clean
from app.store.entry import What
from app.store.log import Change
from app.store.people import number_of
from app.store.reading import RUNS, TURNS
from app.store.tables import inspections, runs
from app.store.turn_rows import turn_row
from app.store.turn_tables import judgements, turns


def start(connection: Connection, case_id: str, turn: Turn) -> Change:
    """A model is being asked on. Raises NotInStore for another case's run."""
    here = runs.c.id == turn.run_id, inspections.c.case_id == case_id
    if connection.execute(select(runs.c.id).select_from(RUNS).where(*here)).first() is None:
        raise NotInStore(what="run", id=turn.run_id)
    row = turn_row(turn) | {"started_by": number_of(connection, turn.started_by)}
    connection.execute(insert(turns), row)
    told = {"turn": turn.id, "run": turn.run_id, "kind": turn.kind, "model": turn.sent.model}
    # With hashes of what was sent, the chain seals what the model was told, too.
    told["sent_sha256"] = _sealed(turn.sent.text)
    if turn.closeup:
        size = f"{turn.closeup.width} × {turn.closeup.height}"
        told |= {"closeup": size, "closeup_sha256": turn.closeup.sha256}
    return Change(What.TURN_STARTED, turn.started_by, told)


def save(connection: Connection, case_id: str, turn: Turn) -> Change | None:
    """What has come so far, or all of it. Only the end is logged."""
    here = turns.c.id == turn.id, inspections.c.case_id == case_id
    before = connection.execute(select(turns.c.state).select_from(TURNS).where(*here)).scalar()
    if before is None:
        raise NotInStore(what="turn", id=turn.id)
    connection.execute(update(turns).where(turns.c.id == turn.id).values(turn_row(turn)))
    if turn.state is before:
        return None
    return _ended(turn.id, turn.state, turn.error, turn.reply.raw, turn.started_by)


def running(connection: Connection) -> list[tuple[str, str]]:
    """(case id, turn id) of every turn that has not ended."""
    asked = select(inspections.c.case_id, turns.c.id).select_from(TURNS)
    # Spelt out, because the index of turns that still run is found by nothing less.
    still = turns.c.state == literal_column(f"'{RunState.RUNNING}'")
    return [(case_id, turn_id) for case_id, turn_id in connection.execute(asked.where(still))]


def interrupt(connection: Connection, turn_id: str) -> Change:
    """The program that asked ended before the reply did; what had come stays."""
    here = turns.c.id == turn_id
    connection.execute(update(turns).where(here).values(state=RunState.INTERRUPTED))
    raw = connection.execute(select(turns.c.raw).where(here)).scalar_one()
    return _ended(turn_id, RunState.INTERRUPTED, "", raw, Who("", system_user()))


def judge(
    connection: Connection,
    case_id: str,
    turn_id: str,
    place: int,
    judged: Judged | None,
    by: Who,
) -> Change:
    """A person's verdict on a proposed change, or None: as if nobody had decided."""
    here = turns.c.id == turn_id, inspections.c.case_id == case_id
    if connection.execute(select(turns.c.id).select_from(TURNS).where(*here)).first() is None:
        raise NotInStore(what="turn", id=turn_id)
    verdict = judged.verdict if judged else None
    who, at = (judged.by, judged.at) if judged else (by, datetime.now(UTC))
    row = {"turn_id": turn_id, "place": place, "verdict": verdict, "at": at}
    connection.execute(insert(judgements), row | {"by": number_of(connection, who)})
    told = {"turn": turn_id, "place": str(place), "verdict": verdict or ""}
    return Change(What.CHANGE_JUDGED, by, told)


def _ended(turn_id: str, state: RunState, error: str, raw: str, by: Who) -> Change:
    told = {"turn": turn_id, "state": state, "error": error, "raw_sha256": _sealed(raw)}
    return Change(What.TURN_ENDED, by, told)


def _sealed(text: str) -> str:
    return hashlib.sha256(clean(text).encode()).hexdigest()
