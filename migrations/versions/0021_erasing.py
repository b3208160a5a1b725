"""What is only ever added to may be changed while a person's data is erased, and only then."""

from alembic import op

revision = "0021"
down_revision = "0020"

_TABLES = ("decisions", "judgements", "links", "marks", "reports", "reviews")
_UNLESS_ERASING = "WHEN NOT EXISTS (SELECT 1 FROM clearing)"


def upgrade() -> None:
    """Whoever changes them puts a row into «clearing» for that one transaction."""
    for table in _TABLES:
        op.execute(f"DROP TRIGGER IF EXISTS {table}_no_update")
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} {_UNLESS_ERASING} "
            f"BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
        )
