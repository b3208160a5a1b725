"""Calls are counted by day and kind of case, too; cases of a period are found by an index."""

from alembic import op

revision = "0029"
down_revision = "0028"

_STATEMENTS = (
    """
CREATE TABLE calls_new (
    seq INTEGER NOT NULL PRIMARY KEY,
    month TEXT NOT NULL,
    day TEXT NOT NULL,
    template TEXT NOT NULL,
    kind TEXT NOT NULL,
    made INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    tokens_in INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL,
    seconds REAL NOT NULL,
    UNIQUE (month, day, template, kind)
)""",
    """
INSERT INTO calls_new (seq, month, day, template, kind, made, saved, tokens_in, tokens_out, seconds)
SELECT seq, month, '', template, '', made, saved, tokens_in, tokens_out, seconds
FROM calls ORDER BY seq""",
    "DROP TABLE calls",
    "ALTER TABLE calls_new RENAME TO calls",
    "CREATE INDEX cases_created ON cases (created_at) WHERE deleted_at IS NULL",
)


def upgrade() -> None:
    """What was counted until now is known by month alone."""
    for statement in _STATEMENTS:
        op.execute(statement)
