"""What of the log and its heads goes with one case, so that a stranger can work all of it out."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.domain.keeping.head import Head
from app.domain.who import Who
from app.store.base import log as logs
from app.store.base.entry import What
from app.store.base.heads import listed, make_head
from app.store.base.people import everybody
from app.store.base.proof_tables import heads, log_words
from app.store.base.tables import log
from app.store.cases import filing
from app.store.proving.stamping import all_heads


@dataclass(frozen=True, slots=True)
class CaseLog:
    """lines: one JSON object for each entry of the case; heads: all there are, oldest first;
    lists: by number of a head that holds the case, the lines its digest is made of."""

    lines: tuple[str, ...]
    heads: tuple[Head, ...]
    lists: Mapping[int, tuple[str, ...]]


def of_case(connection: Connection, case_id: str, by: Who) -> CaseLog:
    """The case's log, in which it is said now that it was handed out, and a head that holds it.
    Raises NotInStore."""
    filing.look(connection, case_id, filed=True)
    logs.add(connection, case_id, logs.Change(What.EVIDENCE_MADE, by))
    lines = tuple(_lines(connection, case_id))
    make_head(connection)
    lists, after = {}, 0
    for row in connection.execute(select(heads).order_by(heads.c.seq)):
        here = select(log.c.seq).where(
            log.c.case_id == case_id, log.c.seq > after, log.c.seq <= row.log_seq
        )
        if row.cases and connection.execute(here.limit(1)).first():
            lists[row.seq] = tuple(listed(connection, after, row.log_seq))
        after = row.log_seq
    return CaseLog(lines, tuple(all_heads(connection)), lists)


def _lines(connection: Connection, case_id: str) -> Iterator[str]:
    people = everybody(connection)
    asked = select(log_words).join(log).where(log.c.case_id == case_id)
    said = {row["seq"]: row for row in connection.execute(asked).mappings()}
    for place, (row, link) in enumerate(logs.chain(connection, case_id), 1):
        who, words = people[row["by"]], said.get(row["seq"])
        told = {
            "entry": place,
            "previous": row["previous"],
            "sealed": logs.sealed_text(row),
            "hash": row["hash"],
            "link": link,
            "who": who.name or who.system_user,
            "words": words["words"] if words else "",
            "salt": words["salt"] if words else "",
        }
        yield json.dumps(told, ensure_ascii=False)
