"""The long words of the search index, each once; one that is in no case any more is gone, since it
may be somebody's name."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, insert, select

from app.store.base.search_tables import TEXTS, index, words
from app.store.finding.search_words import exactly, long_words

_TEXTS = select(*TEXTS).where(index.c.rowid.in_(bindparam("places", expanding=True)))
_MOST = 100  # words of one beginning that are asked for one by one


def beginning_with(connection: Connection, beginning: str) -> list[str] | None:
    """The words that begin so, None where they are many."""
    word = words.c.word
    asked = select(word).where(word >= beginning, word < beginning + chr(0x10FFFF))
    told = list(connection.execute(asked.limit(_MOST + 1)).scalars())
    return told if len(told) <= _MOST else None


def at(connection: Connection, *places: int) -> set[str]:
    """Those of the cases whose words lie at those places."""
    rows = connection.execute(_TEXTS, {"places": places})
    return set().union(*map(long_words, rows))


def learn(connection: Connection, told: Iterable[str]) -> None:
    """These are in the index now."""
    fresh = [{"word": word} for word in told]
    if fresh:
        connection.execute(insert(words).prefix_with("OR IGNORE"), fresh)


def unlearn(connection: Connection, told: Iterable[str]) -> None:
    """A case no longer holds these: away with those that no other one holds."""
    asked = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
    for word in told:
        if connection.exec_driver_sql(asked, (exactly(word),)).first() is None:
            connection.execute(delete(words).where(words.c.word == word))
