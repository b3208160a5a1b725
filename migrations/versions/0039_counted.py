"""Which answers of a job its batch has counted, so that none is left out or counted twice where the
program was killed between keeping it and counting it."""

from alembic import op

revision = "0039"
down_revision = "0038"


def upgrade() -> None:
    """None of those that were answered before: they are not looked at again."""
    op.execute("ALTER TABLE jobs ADD COLUMN counted TEXT NOT NULL DEFAULT '[]'")
