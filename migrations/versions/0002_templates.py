"""Templates: which one a case and a run were asked by, their own fields, every version kept."""

from alembic import op

revision = "0002"
down_revision = "0001"

# Until now the kind said all there was to say of a template. What was asked by older runs is
# not known word for word, so their version and hash stay empty.
_STATEMENTS = (
    "ALTER TABLE cases ADD COLUMN template TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cases ADD COLUMN text TEXT NOT NULL DEFAULT ''",
    "UPDATE cases SET template = kind",
    "ALTER TABLE runs ADD COLUMN asked_text TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN asked_template TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN asked_template_version TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN asked_template_sha256 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN fields TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE runs ADD COLUMN table_line TEXT",
    """CREATE TABLE templates (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL,
        version TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        common TEXT NOT NULL
    )""",
)


def upgrade() -> None:
    """Old cases keep their kind as their template; kept templates can only be added to."""
    for statement in _STATEMENTS:
        op.execute(statement)
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER templates_no_{change.lower()} BEFORE {change} ON templates "
            "BEGIN SELECT RAISE(ABORT, 'templates can only be added to'); END"
        )
