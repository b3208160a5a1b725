"""The search index is no longer put together within somebody's commit."""

from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    """`app/store/finding/search_merging` does it while nobody asks for anything."""
    op.execute("INSERT INTO search (search, rank) VALUES ('automerge', 0)")
