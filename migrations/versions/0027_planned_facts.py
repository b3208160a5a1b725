"""What is known of a case before it is made."""

from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Nothing was known of those that wait."""
    op.execute("ALTER TABLE jobs ADD COLUMN planned_facts TEXT NOT NULL DEFAULT '[]'")
