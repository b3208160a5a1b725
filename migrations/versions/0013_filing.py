"""Cases are closed, assigned, held and put away."""

from alembic import op

revision = "0013"
down_revision = "0012"

_SEVERITY = "severity IN ('none', 'minor', 'moderate', 'severe', 'undetermined')"
_STATEMENTS = (
    f"""
CREATE TABLE cases_new (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    question TEXT NOT NULL,
    insured TEXT NOT NULL,
    policy TEXT NOT NULL,
    date_of_loss TEXT NOT NULL,
    cause TEXT NOT NULL,
    item TEXT NOT NULL,
    year INTEGER, serial INTEGER,
    status TEXT NOT NULL CHECK (status IN ('open', 'decided', 'issued', 'closed')),
    severity TEXT CHECK ({_SEVERITY}),
    thumbnail TEXT NOT NULL,
    needle TEXT NOT NULL,
    practice BOOLEAN NOT NULL CHECK (practice IN (0, 1)),
    template TEXT NOT NULL,
    text TEXT NOT NULL,
    assignee TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    deleted_at TEXT,
    held BOOLEAN NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
    UNIQUE (year, serial),
    CHECK ((status = 'closed') = (closed_at IS NOT NULL))
)""",
    """
INSERT INTO cases_new (seq, id, number, kind, created_at, changed_at, question, insured, policy,
    date_of_loss, cause, item, year, serial, status, severity, thumbnail, needle, practice,
    template, text)
SELECT seq, id, number, kind, created_at, changed_at, question, insured, policy,
    date_of_loss, cause, item, year, serial, status, severity, thumbnail, needle, practice,
    template, text
FROM cases ORDER BY seq""",
    "DROP TABLE cases",
    "ALTER TABLE cases_new RENAME TO cases",
    "CREATE INDEX cases_newest ON cases (changed_at, seq) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_number ON cases (number)",
    "CREATE INDEX cases_deleted ON cases (deleted_at) WHERE deleted_at IS NOT NULL",
    "CREATE INDEX cases_assignee ON cases (assignee) WHERE assignee <> ''",
)
# Only ever added to; what is of a case goes with it.
_UNLESS_CLEARING = "WHEN NOT EXISTS (SELECT 1 FROM clearing)"
_OF_CASES = ("decisions", "judgements", "links", "marks", "reports", "reviews")


def upgrade() -> None:
    """SQLite can't change what a column may hold: the table is made anew. All cases are as open
    as they were, nobody's, and not held."""
    for statement in _STATEMENTS:
        op.execute(statement)
    op.execute("CREATE TABLE clearing (case_id TEXT NOT NULL)")
    for table in _OF_CASES:
        op.execute(f"DROP TRIGGER {table}_no_delete")
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {_UNLESS_CLEARING} "
            f"BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
        )
