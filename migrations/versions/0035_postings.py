"""Questions of batches that were handed to a provider, to be answered within a day."""

from alembic import op

revision = "0035"
down_revision = "0034"

_STATEMENTS = (
    "ALTER TABLE batches ADD COLUMN later BOOLEAN NOT NULL DEFAULT 0 CHECK (later IN (0, 1))",
    "ALTER TABLE jobs ADD COLUMN away BOOLEAN NOT NULL DEFAULT 0 CHECK (away IN (0, 1))",
    """
CREATE TABLE postings (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('filling', 'ready', 'away', 'over')),
    lines INTEGER NOT NULL,
    size INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    posted_at TEXT,
    ends_by TEXT,
    look_at TEXT,
    looks INTEGER NOT NULL,
    why TEXT NOT NULL,
    why_data TEXT NOT NULL,
    unused INTEGER NOT NULL
)""",
    "CREATE INDEX postings_batch ON postings (batch_id)",
    "CREATE INDEX postings_open ON postings (state) WHERE state <> 'over'",
    """
CREATE TABLE questions (
    seq INTEGER NOT NULL PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    posting_id TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    status INTEGER,
    body BLOB,
    UNIQUE (job_id, name)
)""",
    "CREATE INDEX questions_named ON questions (posting_id, name)",
)


def upgrade() -> None:
    """None was before."""
    for statement in _STATEMENTS:
        op.execute(statement)
