"""What rules made of what was asked on."""

from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """No rule has held for a reply from before."""
    op.execute("ALTER TABLE turns ADD COLUMN fired TEXT NOT NULL DEFAULT '[]'")
