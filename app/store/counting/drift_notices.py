"""What was found of changes in models' answers, and in which weeks it was looked for. Functions are
for Store.do()."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from app.domain.figures.change import Change
from app.domain.figures.drift import Figure, Place, Share
from app.domain.measured.set_change import SetChange
from app.store.base.columns import Garbled
from app.store.base.tables import drift_looks as looks
from app.store.base.tables import drift_notices as notices


def is_looked(connection: Connection, week: date) -> bool:
    """Whether it was looked for in the week with that Monday."""
    asked = select(looks.c.seq).where(looks.c.week == week.isoformat())
    return connection.execute(asked).first() is not None


def keep_look(connection: Connection, week: date, found: Sequence[Change]) -> None:
    """It was looked for in that week, and this was found."""
    connection.execute(insert(looks), {"week": week.isoformat()})
    keep_changes(connection, found)


def keep_changes(connection: Connection, found: Sequence[Change | SetChange]) -> None:
    """This was found, and nobody has been shown it yet."""
    for change in found:
        told = json.dumps(asdict(change), default=date.isoformat, ensure_ascii=False)
        row = {"at": datetime.now(UTC), "told": False, "change": told}
        connection.execute(insert(notices), row)


def kept_changes(connection: Connection) -> tuple[Change | SetChange, ...]:
    """Everything that was ever found, the newest first."""
    asked = select(notices.c.change).order_by(notices.c.seq.desc())
    return tuple(map(_change, connection.execute(asked).scalars()))


def untold_changes(connection: Connection) -> tuple[Change | SetChange, ...]:
    """What nobody was shown; from now on it counts as shown."""
    own = notices.c.told.is_(False)
    asked = select(notices.c.change).where(own).order_by(notices.c.seq)
    found = tuple(map(_change, connection.execute(asked).scalars()))
    if found:
        connection.execute(update(notices).where(own).values(told=True))
    return found


def _change(text: str) -> Change | SetChange:
    try:
        told: dict[str, Any] = json.loads(text)
        if "run" in told:
            return SetChange(**told | {"since": date.fromisoformat(told["since"])})
        return Change(
            Place(**told["place"]),
            Figure(told["figure"]),
            date.fromisoformat(told["since"]),
            Share(**told["before"]),
            Share(**told["after"]),
            float(told["p"]),
            tuple(told["versions"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Garbled("a change that was told") from error
