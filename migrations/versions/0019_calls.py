"""Calls are counted by month and template."""

from collections import defaultdict
from datetime import datetime
from decimal import Decimal, InvalidOperation

from alembic import op
from sqlalchemy import Connection

revision = "0019"
down_revision = "0018"

_ASKED = (
    """
SELECT started_at, asked_template, told_tokens_in, told_tokens_out, told_seconds, cost, currency,
    taken IS NOT NULL
FROM runs WHERE state <> 'running' AND asked_practice = 0""",
    """
SELECT turns.started_at, asked_template, turns.told_tokens_in, turns.told_tokens_out,
    turns.told_seconds, turns.cost, turns.currency, 0
FROM turns JOIN runs ON runs.id = turns.run_id
WHERE turns.state <> 'running' AND sent_practice = 0""",
)


def upgrade() -> None:
    """What there was until now is counted once."""
    op.execute("""
CREATE TABLE calls (
    seq INTEGER NOT NULL PRIMARY KEY,
    month TEXT NOT NULL,
    template TEXT NOT NULL,
    made INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    tokens_in INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL,
    seconds REAL NOT NULL,
    UNIQUE (month, template)
)""")
    op.execute("""
CREATE TABLE spent (
    seq INTEGER NOT NULL PRIMARY KEY,
    calls INTEGER NOT NULL REFERENCES calls (seq),
    currency TEXT NOT NULL,
    cost TEXT NOT NULL,
    UNIQUE (calls, currency)
)""")
    connection = op.get_bind()
    sums: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0, 0, 0, 0.0])
    money: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for asked in _ASKED:
        for at, template, came, went, seconds, cost, currency, taken in connection.exec_driver_sql(
            asked
        ):
            place = f"{datetime.fromisoformat(at).astimezone():%Y-%m}", template
            added = (1 - taken, taken, came or 0, went or 0, seconds)
            sums[place] = [was + more for was, more in zip(sums[place], added, strict=True)]
            if (exact := _exact(cost)) is not None:
                money[(*place, currency)] += exact
    _keep(connection, sums, money)


def _keep(
    connection: Connection,
    sums: dict[tuple[str, str], list[float]],
    money: dict[tuple[str, str, str], Decimal],
) -> None:
    for (month, template), told in sorted(sums.items()):
        connection.exec_driver_sql(
            "INSERT INTO calls (month, template, made, saved, tokens_in, tokens_out, seconds) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (month, template, *told),
        )
    for (month, template, currency), cost in sorted(money.items()):
        connection.exec_driver_sql(
            "INSERT INTO spent (calls, currency, cost) "
            "SELECT seq, ?, ? FROM calls WHERE month = ? AND template = ?",
            (currency, str(cost), month, template),
        )


def _exact(cost: str) -> Decimal | None:
    try:
        return Decimal(cost) if cost else None
    except InvalidOperation:
        return None
