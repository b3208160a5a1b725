"""Blackouts of photos; with every run what it was sent, what was done to send it, its cost."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Runs from before have nothing on record of it: empty, which is not «nothing was sent»."""
    for column in (
        "photos ADD COLUMN blackouts TEXT NOT NULL DEFAULT '[]'",
        "runs ADD COLUMN asked_sent TEXT NOT NULL DEFAULT '[]'",
        "runs ADD COLUMN asked_adjustments TEXT NOT NULL DEFAULT '[]'",
        "runs ADD COLUMN cost TEXT NOT NULL DEFAULT ''",
        "runs ADD COLUMN currency TEXT NOT NULL DEFAULT ''",
    ):
        op.execute(f"ALTER TABLE {column}")
