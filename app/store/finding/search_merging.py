"""The parts of the search index put together while nobody asks for anything."""

import sqlite3

# Every change of a case leaves a small part, and SQLite puts parts together within somebody's
# commit: once in a hundred changes 700 pages, 15 ms with 100,000 cases. So that is switched off
# (migration 0031) and done here, a few milliseconds at a time; SQLite still does it where 16 parts
# of one size have come together. https://www.sqlite.org/fts5.html#the_merge_command
_PAGES = 64
_NOTHING_DONE = 2  # changes that SQLite counts where there was nothing to put together


def merge(driver: sqlite3.Connection) -> bool:
    """Put a few pages together, outside transactions. True if there may be more to do."""
    before = driver.total_changes
    driver.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (_PAGES,))
    return driver.total_changes - before >= _NOTHING_DONE
