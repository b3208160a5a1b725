"""Destinations of messages to other systems, and the messages that wait, went out or failed."""

from alembic import op

revision = "0012"
down_revision = "0011"

_STATEMENTS = (
    """
CREATE TABLE destinations (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    address TEXT NOT NULL,
    occasions TEXT NOT NULL,
    plain_to TEXT NOT NULL,
    private_to TEXT NOT NULL,
    active BOOLEAN NOT NULL CHECK (active IN (0, 1)),
    gone BOOLEAN NOT NULL CHECK (gone IN (0, 1))
)""",
    """
CREATE TABLE messages (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    destination_id TEXT NOT NULL REFERENCES destinations (id) ON DELETE CASCADE,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    occasion TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    next_try_at TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('held', 'waiting', 'sent', 'given_up')),
    tries INTEGER NOT NULL,
    last_outcome TEXT,
    last_status INTEGER,
    last_said TEXT,
    last_wait REAL,
    CHECK ((last_outcome IS NULL) = (last_status IS NULL))
)""",
    # What is due is asked for every few seconds: sent messages, the most of all, are not in it.
    "CREATE INDEX messages_due ON messages (next_try_at) WHERE standing = 'waiting'",
    "CREATE INDEX messages_case ON messages (case_id, standing)",
    "CREATE INDEX messages_destination ON messages (destination_id, standing)",
    "CREATE INDEX messages_standing ON messages (standing, seq)",
)


def upgrade() -> None:
    """Nothing leaves from older files: there was nowhere to send it."""
    for statement in _STATEMENTS:
        op.execute(statement)
