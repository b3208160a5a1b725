"""Closed cases may be put before a question as examples, which stand with the run."""

from alembic import op

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    """Nothing was put before any question so far."""
    op.execute("ALTER TABLE runs ADD COLUMN asked_examples TEXT NOT NULL DEFAULT '[]'")
