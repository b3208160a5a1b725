"""Whether a finding is said to be the same damage as another is found from either of them."""

from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    """A case that is cleared up had all links of all cases read."""
    op.execute("CREATE INDEX links_other ON links (other)")
