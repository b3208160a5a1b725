"""The log of cases that came from elsewhere, as it was there."""

from alembic import op

revision = "0022"
down_revision = "0021"

# hash: of the entry, by which it is known again; entry: all of it as JSON, as it was sealed. Like
# the log it outlives its case, so case_id has no foreign key.
_TABLE = """
CREATE TABLE log_elsewhere (
    seq INTEGER NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL,
    at TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    what TEXT NOT NULL,
    data TEXT NOT NULL,
    hash TEXT NOT NULL,
    entry TEXT NOT NULL,
    UNIQUE (case_id, hash)
)"""


def upgrade() -> None:
    """Nothing came from elsewhere yet."""
    op.execute(_TABLE)
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER log_elsewhere_no_{change.lower()} BEFORE {change} ON log_elsewhere "
            "BEGIN SELECT RAISE(ABORT, 'log_elsewhere can only be added to'); END"
        )
