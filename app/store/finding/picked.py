"""Cases that have one of certain pictures, or are of one batch: those are found first, and all else
a list asks for is looked up of each."""

import json
from typing import Any, Final

from sqlalchemy import Connection

from app.domain.search.case_query import CaseQuery
from app.store.base.prints import parts

_WITH: Final = """
    SELECT DISTINCT cases.seq FROM photos JOIN cases ON cases.id = photos.case_id
    WHERE print_0 = ? AND print_1 = ? AND print_2 = ? AND print_3 = ?"""
_PICTURED: Final = "case_seq IN (SELECT value FROM json_each(:among))"
_OF_BATCH: Final = """case_seq IN (
    SELECT cases.seq FROM jobs JOIN cases ON cases.id = jobs.case_id
    WHERE jobs.batch_id = :batch)"""
_AMONG: Final = """
    SELECT case_seq, place FROM places
    WHERE {among} AND place < :below
        AND place >= :since AND {held} ORDER BY place DESC LIMIT :most"""
_ALL: Final = "NOT deleted"
_SOUGHT: Final = "EXISTS (SELECT 1 FROM search WHERE search MATCH :sought AND rowid = places.place)"


def picks(query: CaseQuery) -> bool:
    """Such cases are asked for."""
    return query.picture is not None or bool(query.batch)


def found(connection: Connection, query: CaseQuery, told: dict[str, Any]) -> list[tuple[int, int]]:
    """Their numbers and places, as listing finds those of all others; told: what it asks for."""
    held, among = _SOUGHT if told["sought"] else _ALL, []
    if query.picture is not None:
        prints = query.picture.prints
        by_print = (connection.exec_driver_sql(_WITH, parts(each)).scalars() for each in prints)
        told = {**told, "among": json.dumps(sorted({seq for seqs in by_print for seq in seqs}))}
        among.append(_PICTURED)
    if query.batch:
        told = {**told, "batch": query.batch}
        among.append(_OF_BATCH)
    asked = _AMONG.format(among=" AND ".join(among), held=held)
    return [(seq, place) for seq, place in connection.exec_driver_sql(asked, told)]
