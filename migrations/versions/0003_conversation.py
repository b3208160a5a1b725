"""Conversations: what was asked on about a run, and what people made of proposed changes."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    """
CREATE TABLE turns (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    run_id TEXT NOT NULL REFERENCES runs (id),
    kind TEXT NOT NULL CHECK (kind IN ('question', 'look', 'summary')),
    question TEXT NOT NULL,
    follows TEXT NOT NULL,
    replaces TEXT NOT NULL,
    covers TEXT NOT NULL,
    look_photo_id TEXT, look_region TEXT, look_finding_id TEXT,
    closeup_region TEXT, closeup_number INTEGER, closeup_label TEXT,
    closeup_width INTEGER, closeup_height INTEGER, closeup_sha256 TEXT, closeup_blackouts TEXT,
    sent_text TEXT NOT NULL,
    sent_dialect TEXT NOT NULL,
    sent_host TEXT NOT NULL,
    sent_model TEXT NOT NULL,
    sent_practice BOOLEAN NOT NULL CHECK (sent_practice IN (0, 1)),
    sent_language TEXT NOT NULL,
    sent_temperature REAL NOT NULL,
    sent_top_p REAL NOT NULL,
    sent_max_new_tokens INTEGER NOT NULL,
    sent_prompt_version TEXT NOT NULL,
    sent_prompt_sha256 TEXT NOT NULL,
    sent_schema_sha256 TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_by INTEGER NOT NULL REFERENCES people (seq),
    state TEXT NOT NULL
        CHECK (state IN ('running', 'done', 'stopped', 'failed', 'interrupted')),
    finished_at TEXT,
    told_model TEXT NOT NULL,
    told_finish_reason TEXT NOT NULL,
    told_tokens_in INTEGER, told_tokens_out INTEGER,
    told_first_byte_seconds REAL,
    told_seconds REAL NOT NULL,
    told_retries INTEGER NOT NULL,
    told_schema_form TEXT NOT NULL,
    error TEXT NOT NULL,
    error_data TEXT NOT NULL,
    answer TEXT NOT NULL,
    prose TEXT NOT NULL,
    places TEXT NOT NULL,
    changes TEXT NOT NULL,
    warnings TEXT NOT NULL,
    thinking TEXT NOT NULL,
    raw TEXT NOT NULL
)""",
    "CREATE INDEX turns_run ON turns (run_id)",
    "CREATE INDEX turns_running ON turns (state) WHERE state = 'running'",
    """
CREATE TABLE judgements (
    seq INTEGER NOT NULL PRIMARY KEY,
    turn_id TEXT NOT NULL REFERENCES turns (id),
    place INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('taken', 'refused')),
    by INTEGER NOT NULL REFERENCES people (seq),
    at TEXT NOT NULL
)""",
    "CREATE INDEX judgements_turn ON judgements (turn_id)",
)


def upgrade() -> None:
    """What a person said of a change stays on record."""
    for statement in _STATEMENTS:
        op.execute(statement)
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER judgements_no_{change.lower()} BEFORE {change} ON judgements "
            "BEGIN SELECT RAISE(ABORT, 'judgements can only be added to'); END"
        )
