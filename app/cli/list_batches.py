"""What «list --batches» tells: how far each batch is."""

import json
from typing import Any

from app.batch.judging import error_of
from app.cli.ending import DONE, printable, sentence
from app.cli.giving import give
from app.cli.options import Options
from app.domain.many.batch import BatchState, Failure
from app.domain.many.batch_progress import BatchProgress
from app.onlooker import Onlooker


async def list_batches(options: Options, seen: Onlooker) -> int:
    """Give a line for each; the exit code says how it ended."""
    for batch in (await seen.store.batches.listed())[: options.limit]:
        stands = await seen.store.batches.progress(batch.id)
        give(json.dumps(_told(stands)) if options.as_json else _line(stands))
    return DONE


def _told(stands: BatchProgress) -> dict[str, Any]:
    batch, at = stands.batch, stands.batch.limits.begins_at
    return {
        "id": batch.id,
        "name": batch.name,
        "state": "over" if stands.over else batch.state,
        "done": stands.done,
        "failed": stands.failed,
        "left": stands.left,
        "total": stands.total,
        "with_provider": stands.posted.jobs,
        "begins_at": at.isoformat(timespec="seconds") if at else None,
        "ends_at": stands.ends_at.isoformat(timespec="seconds") if stands.ends_at else None,
        "paused_by": batch.why or None,
    }


def _line(stands: BatchProgress) -> str:
    """«Monday  120 of 500  2 failed  going  ends 21:40»."""
    batch, begins = stands.batch, stands.batch.limits.begins_at
    parts = [batch.name, f"{stands.done} of {stands.total}"]
    parts += [f"{stands.failed} failed"] if stands.failed else []
    parts += [f"{stands.posted.jobs} with the provider"] if stands.posted.jobs else []
    parts += ["over" if stands.over else batch.state]
    if batch.state is BatchState.GOING and begins and not stands.done:
        parts.append(f"from {begins.astimezone():%Y-%m-%d %H:%M}")
    if stands.ends_at:
        parts.append(f"ends {stands.ends_at.astimezone():%H:%M}")
    if batch.why:
        parts.append(sentence(error_of(Failure(batch.why, batch.why_data)), of_case=False))
    return printable("  ".join(parts))
