"""Findings a person drew: they belong to an inspection, to no run, and no model proposed them."""

from alembic import op

revision = "0007"
down_revision = "0006"

_SEVERITY = "severity IN ('none', 'minor', 'moderate', 'severe', 'undetermined')"
_STATEMENTS = (
    f"""
CREATE TABLE findings_new (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspections (id),
    run_id TEXT REFERENCES runs (id),
    photo_id TEXT NOT NULL,
    part TEXT,
    type TEXT,
    severity TEXT CHECK ({_SEVERITY}),
    region TEXT,
    action TEXT,
    text TEXT,
    confidence REAL,
    ruled_out TEXT NOT NULL,
    CHECK ((run_id IS NULL) = (severity IS NULL))
)""",
    """
INSERT INTO findings_new (seq, id, inspection_id, run_id, photo_id, part, type, severity, region,
    action, text, confidence, ruled_out)
SELECT findings.seq, findings.id, inspection_id, run_id, photo_id, part, type, severity, region,
    action, text, confidence, ruled_out
FROM findings JOIN runs ON runs.id = run_id
ORDER BY findings.seq""",
    "DROP TABLE findings",
    "ALTER TABLE findings_new RENAME TO findings",
    "CREATE INDEX findings_run ON findings (run_id)",
    "CREATE INDEX findings_inspection ON findings (inspection_id)",
)


def upgrade() -> None:
    """SQLite can't take a «NOT NULL» away: the table is made anew."""
    for statement in _STATEMENTS:
        op.execute(statement)
