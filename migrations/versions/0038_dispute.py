"""How far answers are apart stands with each case, so that a review begins where they are most."""

from alembic import op

revision = "0038"
down_revision = "0037"

# As in 0028: looked at anew behind the window.
_TWICE_ASKED = """
    UPDATE cases SET triage = NULL WHERE status = 'open' AND id IN (
        SELECT case_id FROM inspections JOIN runs ON inspection_id = inspections.id
        WHERE second OR look_of <> '')"""


def upgrade() -> None:
    """0 where there is nothing to hold against an answer."""
    op.execute("ALTER TABLE cases ADD COLUMN dispute REAL NOT NULL DEFAULT 0")
    op.execute(_TWICE_ASKED)
