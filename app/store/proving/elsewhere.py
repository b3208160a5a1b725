"""Entries of a case's log that were made elsewhere: each is as it was sealed there, and stands on
the one before it, whose chain has no gap."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.domain.keeping.fault import Broken, Problem
from app.store.base import log as logs
from app.store.base.proof_tables import log_elsewhere
from app.store.base.tables import log

_COLUMNS = frozenset(log.c.keys())
Links = dict[int, set[str]]


def of_elsewhere(
    connection: Connection, own: list[dict[str, Any]], case_id: str, number: str
) -> Iterator[Problem]:
    """own: the entries made here, each with the link it «is»."""
    asked = select(log_elsewhere).where(log_elsewhere.c.case_id == case_id)
    rows = connection.execute(asked.order_by(log_elsewhere.c.seq)).mappings().all()
    links: Links = defaultdict(set)
    links[0].add(logs.NOTHING_BEFORE)
    for place, made in enumerate(own, 1):
        links[place].add(made["is"])
    oldest, before = 0, logs.NOTHING_BEFORE  # those from before entries had numbers
    for place, row in enumerate(rows, 1):
        entry = _entry(row)
        if entry is None:
            yield Problem(Broken.ELSEWHERE, number, str(place))
            return
        if entry["number"] is None:
            oldest, before = oldest + 1, logs.linked(before, row["hash"])
            links[oldest].add(before)
        elif not _stands(links, entry):
            yield Problem(Broken.ELSEWHERE, number, str(place))
            return


def _entry(row: Mapping[Any, Any]) -> dict[str, Any] | None:
    """The whole entry, if it has its hash and the columns say what it says; whom a case was given
    to is a number, which is another one here."""
    try:
        entry, data = json.loads(row["entry"]), json.loads(row["data"])
        told = json.loads(entry["data"])
        same = all(row[name] == entry[name] for name in ("at", "what", "hash", "case_id"))
        rest = {**data, "to": ""} == {**told, "to": ""} and ("to" in data) == ("to" in told)
        whole = set(entry) <= _COLUMNS and logs.hash_of(entry) == row["hash"]
    except (ValueError, TypeError, KeyError):
        return None
    return dict(entry) if same and rest and whole else None


def _stands(links: Links, entry: dict[str, Any]) -> bool:
    """On an entry that is here."""
    number, link = entry["number"], entry["link"]
    if type(number) is not int:
        return False
    if all(logs.linked(before, entry["hash"]) != link for before in links[number - 1]):
        return False
    links[number].add(link)
    return True
