"""Cases that have one of certain pictures: few, so that they are found first, and all else a list
asks for is looked up of each."""

import json
from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection

from app.store.base.prints import parts

_WITH: Final = """
    SELECT DISTINCT cases.seq FROM photos JOIN cases ON cases.id = photos.case_id
    WHERE print_0 = ? AND print_1 = ? AND print_2 = ? AND print_3 = ?"""
_AMONG: Final = """
    SELECT case_seq, place FROM places
    WHERE case_seq IN (SELECT value FROM json_each(:among)) AND place < :below
        AND place >= :since AND {held} ORDER BY place DESC LIMIT :most"""
_ALL: Final = _AMONG.format(held="NOT deleted")
_SOUGHT: Final = _AMONG.format(
    held="EXISTS (SELECT 1 FROM search WHERE search MATCH :sought AND rowid = places.place)"
)


def found(
    connection: Connection, prints: Iterable[str], told: dict[str, Any]
) -> list[tuple[int, int]]:
    """Their numbers and places, as listing finds those of all others; told: what it asks for."""
    by_print = (connection.exec_driver_sql(_WITH, parts(each)).scalars() for each in prints)
    among = json.dumps(sorted({seq for seqs in by_print for seq in seqs}))
    asked = _SOUGHT if told["sought"] else _ALL
    rows = connection.exec_driver_sql(asked, {**told, "among": among})
    return [(seq, place) for seq, place in rows]
