"""Whether a photo carries a content credential (C2PA)."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """NULL: nobody looked when the photo came in."""
    op.execute("ALTER TABLE photos ADD COLUMN credential BOOLEAN CHECK (credential IN (0, 1))")
