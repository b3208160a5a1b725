"""Measurements taken away for good: answers, figures, and photos no other measurement has."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.desk import Desk, settle_photos
from app.domain.who import Who
from app.errors import unwritable
from app.evaluation.material import forget_meanings
from app.measured import RunLine, runs_in
from app.store.batches.removing import originals, remove


async def remove_runs(
    desk: Desk, office: Path, lines: Sequence[RunLine], whole_set: bool, by: Who
) -> None:
    """desk: the evaluations' own, in the office's data folder. whole_set: these are all there are
    of their set, so that what its words mean goes with them. Rows go first, all of them in one
    transaction: what is ended in between is listed still, and can be removed again. Raises
    StoreError."""
    batches = [str(line.head["batch"]) for line in lines if "batch" in line.head]
    photos = await desk.store.do(originals, batches)
    # In doubt before the last row goes, so that a crash in between leaves no file behind.
    await asyncio.to_thread(lambda: [*map(desk.files.doubt, photos)])
    await desk.store.do(remove, batches, by)
    await settle_photos(desk.store, desk.files)
    try:
        await asyncio.to_thread(_unlink, office, lines, whole_set)
    except OSError as error:
        raise unwritable(office, error) from error


def _unlink(office: Path, lines: Sequence[RunLine], whole_set: bool) -> None:
    for line in lines:
        (runs_in(office) / f"{line.id}.jsonl").unlink(missing_ok=True)
    if whole_set:
        for place in {str(line.head["from"]) for line in lines if "from" in line.head}:
            forget_meanings(office, Path(place))
