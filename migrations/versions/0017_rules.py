"""What rules made of runs, and tickets."""

from alembic import op

revision = "0017"
down_revision = "0016"

_STATEMENTS = (
    # No rule has held for a run from before.
    "ALTER TABLE runs ADD COLUMN fired TEXT NOT NULL DEFAULT '[]'",
    """
CREATE TABLE tickets (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    title TEXT NOT NULL,
    queue TEXT NOT NULL,
    assignee TEXT NOT NULL,
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    urgency INTEGER NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'withdrawn')),
    rule TEXT NOT NULL,
    run_id TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    at TEXT NOT NULL
)""",
    "CREATE INDEX tickets_case ON tickets (case_id)",
    "CREATE INDEX tickets_state ON tickets (state, urgency)",
    "CREATE INDEX tickets_queue ON tickets (queue, state)",
)


def upgrade() -> None:
    """Everything there is stays."""
    for statement in _STATEMENTS:
        op.execute(statement)
