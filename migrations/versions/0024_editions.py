"""What each version of a report stood for, and which nobody stands for any more."""

from alembic import op

revision = "0024"
down_revision = "0023"

_TABLES = {
    "report_told": "supplements INTEGER NOT NULL, told TEXT NOT NULL",
    "report_voids": "why TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL REFERENCES people",
}
_UNLESS_CLEARING = "WHEN NOT EXISTS (SELECT 1 FROM clearing)"


def upgrade() -> None:
    """Of reports from before it is not known what they stood for."""
    for table, columns in _TABLES.items():
        op.execute(
            f"CREATE TABLE {table} (seq INTEGER NOT NULL PRIMARY KEY, case_id TEXT NOT NULL "
            f"REFERENCES cases (id), version INTEGER NOT NULL, {columns}, "
            "UNIQUE (case_id, version))"
        )
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"{_UNLESS_CLEARING} BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
            )
