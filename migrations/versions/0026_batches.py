"""Batches, and the jobs they are made of."""

from alembic import op

revision = "0026"
down_revision = "0025"

_STATEMENTS = (
    """
CREATE TABLE batches (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    template TEXT NOT NULL,
    connection TEXT NOT NULL,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    created_at TEXT NOT NULL,
    limits_calls INTEGER NOT NULL,
    limits_money TEXT NOT NULL,
    limits_begins_at TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
    state TEXT NOT NULL CHECK (state IN ('going', 'paused', 'stopped')),
    why TEXT NOT NULL,
    why_data TEXT NOT NULL,
    spent_calls INTEGER NOT NULL,
    spent_answered INTEGER NOT NULL,
    spent_known INTEGER NOT NULL,
    spent_tokens_in INTEGER NOT NULL,
    spent_tokens_out INTEGER NOT NULL,
    spent_money TEXT NOT NULL,
    spent_currency TEXT NOT NULL
)""",
    """
CREATE TABLE jobs (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    planned_name TEXT NOT NULL,
    planned_number TEXT NOT NULL,
    planned_case_id TEXT NOT NULL,
    planned_question TEXT NOT NULL,
    planned_paths TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'working', 'done', 'failed', 'left')),
    tries INTEGER NOT NULL,
    next_try_at TEXT,
    case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
    pictures TEXT NOT NULL,
    failed TEXT NOT NULL,
    failed_data TEXT NOT NULL,
    refused TEXT NOT NULL,
    finished_at TEXT,
    seconds REAL,
    UNIQUE (batch_id, place)
)""",
    "CREATE INDEX jobs_next ON jobs (batch_id, state, place)",
    "CREATE INDEX jobs_told ON jobs (batch_id, state, failed)",
    "CREATE INDEX jobs_finished ON jobs (batch_id, finished_at) WHERE finished_at IS NOT NULL",
    "CREATE INDEX jobs_alike ON jobs (batch_id, pictures) WHERE pictures <> ''",
    "CREATE INDEX jobs_case ON jobs (case_id) WHERE case_id IS NOT NULL",
)


def upgrade() -> None:
    """There are none yet."""
    for statement in _STATEMENTS:
        op.execute(statement)
