"""Outlines of findings that persons drew, and what they measured on photos."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """NULL: a person's finding has a box, as all from before have. Nothing was measured."""
    op.execute("ALTER TABLE reviews ADD COLUMN outline TEXT")
    op.execute("ALTER TABLE photos ADD COLUMN measuring TEXT NOT NULL DEFAULT '[null,[]]'")
