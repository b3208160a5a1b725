"""What else a person knows of a case, by the codes of its kind's fields."""

from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Of cases from before nothing else is known."""
    op.execute("ALTER TABLE cases ADD COLUMN facts TEXT NOT NULL DEFAULT '[]'")
