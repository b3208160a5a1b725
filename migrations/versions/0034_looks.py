"""An answer may be merged from several looks, which stay on record as runs of their own."""

from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    """Every run there is was asked once, and counts by itself."""
    for column in ("look_of TEXT NOT NULL DEFAULT ''", "look INTEGER NOT NULL DEFAULT 0"):
        op.execute(f"ALTER TABLE runs ADD COLUMN {column}")
    op.execute("ALTER TABLE runs ADD COLUMN merged TEXT")
    op.execute("ALTER TABLE batches ADD COLUMN strategy TEXT")
