"""What a case's place in the review follows from; what was accepted together, and samples of it."""

from alembic import op

revision = "0028"
down_revision = "0027"

_STATEMENTS = (
    # NULL where nobody has looked yet: cases from before are looked at behind the window.
    "ALTER TABLE cases ADD COLUMN triage TEXT",
    "ALTER TABLE cases ADD COLUMN sure REAL",
    "ALTER TABLE cases ADD COLUMN gravest TEXT",
    "CREATE INDEX cases_triage ON cases (seq) WHERE triage <> '' AND status = 'open'",
    "CREATE INDEX cases_untriaged ON cases (seq) WHERE triage IS NULL AND status = 'open'",
    "ALTER TABLE reviews ADD COLUMN act TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decisions ADD COLUMN act TEXT NOT NULL DEFAULT ''",
    """
CREATE TABLE acceptances (
    seq INTEGER NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    drawn BOOLEAN NOT NULL CHECK (drawn IN (0, 1)),
    run_ids TEXT NOT NULL,
    severity TEXT,
    action TEXT NOT NULL,
    judged_at TEXT,
    changed BOOLEAN CHECK (changed IN (0, 1)),
    taken_back_at TEXT,
    UNIQUE (act, case_id)
)""",
    "CREATE INDEX acceptances_case ON acceptances (case_id)",
    "CREATE INDEX acceptances_drawn ON acceptances (seq) WHERE drawn = 1",
)


def upgrade() -> None:
    """Nothing was accepted together before."""
    for statement in _STATEMENTS:
        op.execute(statement)
