"""The folder a batch goes on with, and what came into it."""

from alembic import op

revision = "0032"
down_revision = "0031"

_STATEMENTS = (
    "ALTER TABLE batches ADD COLUMN arriving_folder TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE batches ADD COLUMN arriving_pattern TEXT NOT NULL DEFAULT ''",
    """
ALTER TABLE batches ADD COLUMN arriving_by TEXT NOT NULL DEFAULT 'folder'
    CHECK (arriving_by IN ('folder', 'name', 'barcode', 'time', 'none'))""",
    "ALTER TABLE batches ADD COLUMN arriving_minutes INTEGER NOT NULL DEFAULT 10",
    "ALTER TABLE batches ADD COLUMN arriving_quiet INTEGER NOT NULL DEFAULT 2",
    """
CREATE TABLE arrivals (
    seq INTEGER NOT NULL PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    UNIQUE (batch_id, path, sha256)
)""",
)


def upgrade() -> None:
    """Batches that are there go on with none."""
    for statement in _STATEMENTS:
        op.execute(statement)
