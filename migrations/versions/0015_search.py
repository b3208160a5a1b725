"""The order of the case list as numbers, and an index of every word of a case."""

from alembic import op

revision = "0015"
down_revision = "0014"

# Signs and punctuation are words of their own, kept apart by the program; prefixes of two and
# three letters are indexed, since too many words begin with them to be gone through.
_STATEMENTS = (
    """
CREATE TABLE places (
    place INTEGER NOT NULL PRIMARY KEY,
    case_seq INTEGER NOT NULL UNIQUE,
    deleted BOOLEAN NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
)""",
    """
INSERT INTO places (place, case_seq, deleted)
SELECT row_number() OVER (ORDER BY changed_at, seq), seq, deleted_at IS NOT NULL FROM cases
ORDER BY 1""",
    """
CREATE VIRTUAL TABLE search USING fts5 (
    filed, traits, numbers, number, about, findings, notes, asked, answer, read, also,
    prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co P* S*'"
)""",
    "CREATE TABLE search_rest (place INTEGER NOT NULL)",
    "INSERT INTO search_rest (place) SELECT coalesce(max(place), 0) FROM places",
    "CREATE INDEX decisions_adjuster ON decisions (adjuster)",
    "ALTER TABLE cases DROP COLUMN needle",  # what was searched in until now
)


def upgrade() -> None:
    """Cases from before come in place by place, from the newest down, while the program runs:
    places up to the one in search_rest still miss."""
    for statement in _STATEMENTS:
        op.execute(statement)
