"""How much of the cases that were read is as it was put on record."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, select

from app.store.base import reading
from app.store.base.columns import Garbled
from app.store.base.tables import cases, log, people
from app.store.proving import case_proof
from app.store.rescue.standing import UNKNOWN


def judged(
    connection: Connection,
    folder: Path,
    told: Callable[[int, int], None],
    look: Callable[[], None],
) -> tuple[int, tuple[str, ...]]:
    """How many cases are whole, their photos' files included, and the numbers of the others."""
    originals = {path.name[:64] for path in (folder / "photos" / "originals").glob("??/*")}
    known = connection.execute(select(cases.c.id, cases.c.number)).all()
    nameless = select(log.c.case_id).join(people).where(people.c.name == UNKNOWN).distinct()
    unsigned = set(connection.execute(nameless).scalars())
    whole, partly = 0, []
    for done, (case_id, number) in enumerate(known, 1):
        look()
        if case_id not in unsigned and _is_whole(connection, case_id, originals):
            whole += 1
        else:
            partly.append(number)
        told(done, len(known))
    return whole, tuple(partly)


def _is_whole(connection: Connection, case_id: str, originals: set[str]) -> bool:
    try:
        problems, held = case_proof.of_case(connection, case_id)
        case = reading.load(connection, case_id)
    except (Garbled, ValueError, KeyError, TypeError):
        return False
    there = all(sha256 in originals for _, sha256, _ in held.photos)
    return case is not None and not problems and there
