"""Of photos taken out of a message, an archive or a document: which, and where in it."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """NULL: the photo came as a file of its own, as all from before did."""
    op.execute("ALTER TABLE photos ADD COLUMN inside TEXT")
