"""The search index as queries see it: virtual tables and what belongs to them, made in
migrations/."""

from typing import Final

from sqlalchemy import column, table

from app.domain.search.hit import Where

_COLUMNS = ("rowid", "filed", "traits", "numbers", *Where, "also")
index: Final = table("search", *map(column, _COLUMNS))
TEXTS: Final = [index.c[name] for name in (*Where, "also")]
# The highest place whose words are still missing.
rest: Final = table("search_rest", column("place"))
# Every long word of the index, each once.
words: Final = table("words", column("word"))
