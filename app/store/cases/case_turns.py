"""What is written about conversations; see case_file for how."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from app.domain.conversation import Turn
from app.domain.reply import Judged
from app.domain.who import Who
from app.errors import NotInStore
from app.store.base.asked import RUNS, TURNS
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import number_of
from app.store.base.tables import inspections, runs
from app.store.base.turn_rows import turn_row
from app.store.base.turn_tables import judgements, turns
from app.store.cases.case_askings import Askings, sealed

ASKED = Askings("turn", turns, TURNS, What.TURN_ENDED)


def start(connection: Connection, case_id: str, turn: Turn) -> Change:
    """A model is being asked on. Raises NotInStore for another case's run."""
    here = runs.c.id == turn.run_id, inspections.c.case_id == case_id
    if connection.execute(select(runs.c.id).select_from(RUNS).where(*here)).first() is None:
        raise NotInStore(what="run", id=turn.run_id)
    row = turn_row(turn) | {"started_by": number_of(connection, turn.started_by)}
    connection.execute(insert(turns), row)
    told = {"turn": turn.id, "run": turn.run_id, "kind": turn.kind, "model": turn.sent.model}
    # With hashes of what was sent, the chain seals what the model was told, too.
    told["sent_sha256"] = sealed(turn.sent.text)
    if turn.closeup:
        size = f"{turn.closeup.width} × {turn.closeup.height}"
        told |= {"closeup": size, "closeup_sha256": turn.closeup.sha256}
    return Change(What.TURN_STARTED, turn.started_by, told)


def save(connection: Connection, case_id: str, turn: Turn) -> Change | None:
    """What has come so far, or all of it. Only the end is logged."""
    return ASKED.save(connection, case_id, turn.id, turn, turn_row(turn))


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
