"""What the program itself read off a photo."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """NULL: not read yet. The window does it when the case is opened."""
    op.execute("ALTER TABLE photos ADD COLUMN reading TEXT")
