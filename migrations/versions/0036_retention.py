"""Photos of cases that were closed long ago may be deleted, and the case says so."""

from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    """All photos are there. Closed cases are found by kind, those longest ago first."""
    op.execute("ALTER TABLE cases ADD COLUMN photos_dropped_at TEXT")
    op.execute(
        "CREATE INDEX cases_closed ON cases (kind, closed_at) "
        "WHERE closed_at IS NOT NULL AND deleted_at IS NULL"
    )
    op.execute(
        "CREATE INDEX cases_with_photos ON cases (kind, closed_at) WHERE closed_at IS NOT NULL "
        "AND deleted_at IS NULL AND photos_dropped_at IS NULL"
    )
