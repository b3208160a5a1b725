"""What was told of changes in how models' answers are judged, and in which weeks it was looked."""

from alembic import op

revision = "0033"
down_revision = "0032"

_STATEMENTS = (
    "CREATE TABLE drift_looks (seq INTEGER NOT NULL PRIMARY KEY, week TEXT NOT NULL UNIQUE)",
    """
CREATE TABLE drift_notices (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    told BOOLEAN NOT NULL CHECK (told IN (0, 1)),
    change TEXT NOT NULL
)""",
    "CREATE INDEX drift_untold ON drift_notices (seq) WHERE told = 0",
)


def upgrade() -> None:
    """Nothing was looked for until now."""
    for statement in _STATEMENTS:
        op.execute(statement)
