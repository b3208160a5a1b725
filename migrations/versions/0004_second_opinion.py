"""Second opinions, what to know before deciding, links between findings, open items."""

from alembic import op

revision = "0004"
down_revision = "0003"

_STATEMENTS = (
    "ALTER TABLE runs ADD COLUMN second BOOLEAN NOT NULL DEFAULT 0 CHECK (second IN (0, 1))",
    "ALTER TABLE runs ADD COLUMN notices TEXT NOT NULL DEFAULT '[]'",
    """
CREATE TABLE links (
    seq INTEGER NOT NULL PRIMARY KEY,
    one TEXT NOT NULL REFERENCES findings (id),
    other TEXT NOT NULL REFERENCES findings (id),
    same BOOLEAN CHECK (same IN (0, 1)),
    by INTEGER NOT NULL REFERENCES people (seq),
    at TEXT NOT NULL,
    CHECK (one < other)
)""",
    "CREATE INDEX links_one ON links (one)",
    """
CREATE TABLE marks (
    seq INTEGER NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id),
    lack TEXT NOT NULL CHECK (lack IN ('undetermined', 'photo_needed')),
    place INTEGER NOT NULL,
    answered BOOLEAN CHECK (answered IN (0, 1)),
    by_run TEXT NOT NULL,
    why TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    at TEXT NOT NULL
)""",
    "CREATE INDEX marks_run ON marks (run_id)",
)
_ONLY_GROWING = ("links", "marks")


def upgrade() -> None:
    """What is said in the new tables can only be added to."""
    for statement in _STATEMENTS:
        op.execute(statement)
    for table in _ONLY_GROWING:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
            )
