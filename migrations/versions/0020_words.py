"""Prefixes of four letters are indexed as well, and longer words are known by themselves."""

from alembic import op

revision = "0020"
down_revision = "0019"

# A word in every second case can't be gone through for all words that begin so: those are looked up
# first, and asked for as they are.
_STATEMENTS = (
    """
CREATE VIRTUAL TABLE search_new USING fts5 (
    filed, traits, numbers, number, about, findings, notes, asked, answer, read, also,
    prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co P* S*'"
)""",
    """
INSERT INTO search_new (rowid, filed, traits, numbers, number, about, findings, notes, asked,
    answer, read, also)
SELECT rowid, filed, traits, numbers, number, about, findings, notes, asked, answer, read, also
FROM search ORDER BY rowid""",
    "DROP TABLE search",
    "ALTER TABLE search_new RENAME TO search",
    "CREATE TABLE words (word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, row)",
    """
INSERT OR IGNORE INTO words
SELECT term FROM search_terms WHERE length(term) > 4 AND term NOT GLOB '*[0-9]*'""",
    "DROP TABLE search_terms",
)


def upgrade() -> None:
    """What is in the index goes into the new one as it is."""
    for statement in _STATEMENTS:
        op.execute(statement)
