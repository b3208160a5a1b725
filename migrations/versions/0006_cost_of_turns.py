"""What a turn of a conversation cost."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Of turns from before nobody recorded it: empty, as for runs."""
    for column in ("cost", "currency"):
        op.execute(f"ALTER TABLE turns ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
