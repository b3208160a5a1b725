"""Chains of cases beside the chain of the whole log, words that can be erased, daily heads."""

import hashlib
import json
from datetime import UTC, datetime

from alembic import op

revision = "0016"
down_revision = "0015"

# Entries from before have NULL in all four: they keep the hash they were sealed with, and their
# case's chain is worked out of those hashes (app/store/base/log).
_STATEMENTS = """
ALTER TABLE log ADD COLUMN number INTEGER;
ALTER TABLE log ADD COLUMN told TEXT;
ALTER TABLE log ADD COLUMN state TEXT;
ALTER TABLE log ADD COLUMN link TEXT;
CREATE TABLE log_words (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES log (seq),
    salt TEXT NOT NULL,
    words TEXT NOT NULL,
    state_salt TEXT NOT NULL
);
CREATE TABLE heads (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    log_seq INTEGER NOT NULL,
    log_hash TEXT NOT NULL,
    cases INTEGER NOT NULL,
    digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE stamps (
    seq INTEGER NOT NULL PRIMARY KEY,
    head INTEGER NOT NULL REFERENCES heads (seq),
    server TEXT NOT NULL,
    time TEXT NOT NULL,
    response BLOB NOT NULL
);
CREATE INDEX stamps_head ON stamps (head);
CREATE TABLE checked (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq = 1),
    log_seq INTEGER NOT NULL
);
"""


def upgrade() -> None:
    """Nothing that is on record is touched."""
    for statement in _STATEMENTS.split(";"):
        if statement.strip():
            op.execute(statement)
    for table in ("heads", "stamps"):
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
            )
    op.execute(
        "CREATE TRIGGER log_words_no_delete BEFORE DELETE ON log_words "
        "BEGIN SELECT RAISE(ABORT, 'log_words can only be added to'); END"
    )
    op.execute(
        "CREATE TRIGGER log_words_no_update BEFORE UPDATE ON log_words "
        "WHEN NEW.seq <> OLD.seq OR NEW.salt NOT IN ('', OLD.salt) "
        "OR NEW.words NOT IN ('', OLD.words) OR NEW.state_salt NOT IN ('', OLD.state_salt) "
        "BEGIN SELECT RAISE(ABORT, 'log_words can only be erased'); END"
    )
    _close_what_was()


def _close_what_was() -> None:
    """A first head over the log so far, so that nothing of it can be made anew from now on."""
    connection = op.get_bind()
    end = connection.exec_driver_sql("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1").first()
    if end is None:
        return
    head = {
        "seq": 1,
        "at": datetime.now(UTC).isoformat(timespec="microseconds"),
        "log_seq": end.seq,
        "log_hash": end.hash,
        "cases": 0,
        "digest": hashlib.sha256(b"").hexdigest(),
    }
    previous = "0" * 64
    told = previous + json.dumps(head, sort_keys=True, separators=(",", ":"))
    connection.exec_driver_sql(
        "INSERT INTO heads VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*head.values(), previous, hashlib.sha256(told.encode()).hexdigest()),
    )
