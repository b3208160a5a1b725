"""Which photos name other cases that have the same picture is found without reading all."""

from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Few do."""
    op.execute("CREATE INDEX photos_seen ON photos (seq) WHERE seen <> '[]'")
