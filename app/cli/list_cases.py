"""The command «list»: cases, the one that changed last first, or batches."""

import json
from typing import Any

from app.cli.at_desk import batch_called, looking_on
from app.cli.ending import BAD_INPUT, DONE, printable, say
from app.cli.giving import give
from app.cli.list_batches import list_batches
from app.cli.options import Options
from app.domain.search.case_query import CaseQuery
from app.domain.search.case_row import CaseRow
from app.onlooker import Onlooker

_AT_ONCE = 200


def list_cases(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return looking_on(options, list_batches if options.batches else _list)


async def _list(options: Options, seen: Onlooker) -> int:
    store, of_batch = seen.store, options.of_batch
    batch = await batch_called(store.batches, of_batch) if of_batch else None
    if of_batch and batch is None:
        say(f"No batch is called «{of_batch}».")
        return BAD_INPUT
    query = CaseQuery(
        options.text,
        kind=options.of_kind,
        status=options.status,
        severity=options.severity,
        waiting=options.waiting,
        batch=batch.id if batch else "",
    )
    left, below = options.limit, 0
    while left > 0:
        seqs, below = await store.found(query, min(left, _AT_ONCE), below)
        if not seqs:
            break
        rows, left = await store.lines(seqs), left - len(seqs)
        for row in (rows[seq] for seq in seqs if seq in rows):
            give(json.dumps(_told(row)) if options.as_json else _line(row))
    return DONE


def _told(row: CaseRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.number,
        "kind": row.kind,
        "status": row.status,
        "severity": row.severity,
        "changed_at": row.changed_at.isoformat(timespec="seconds"),
        "item": row.item,
        "assignee": row.assignee,
        "practice": row.practice,
    }


def _line(row: CaseRow) -> str:
    at = f"{row.changed_at.astimezone():%Y-%m-%d %H:%M}"
    parts = (row.number, row.kind, row.status, row.severity or "–", at, row.item)
    return printable("  ".join(part for part in parts if part))
