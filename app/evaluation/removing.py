"""Measurements taken away for good: answers, figures, and photos no other measurement has."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from app.desk import Desk, settle_photos
from app.domain.who import Who
from app.errors import unwritable
from app.evaluation.material import forget_meanings
from app.measured import RunLine, runs_in
from app.store.batches.removing import count_made, made, originals, remove
from app.store.cases.clearing_many import clear_all
from app.store.cases.seen_elsewhere import forget_seen_of

_AT_ONCE = 100  # cases in a turn: some tenths of a second
_LOOKED_AT = 2_000  # photos in a turn
Tell = Callable[[int, int], None]  # cases that are gone, of how many


def _nobody(_gone: int, _of: int) -> None:
    """Nobody waits."""


async def remove_runs(
    desk: Desk,
    office: Path,
    lines: Sequence[RunLine],
    whole_set: bool,
    by: Who,
    tell: Tell = _nobody,
) -> None:
    """desk: the evaluations' own, in the office's data folder. whole_set: these are all there are
    of their set, so that what its words mean goes with them. Rows go first, in turns between which
    it can be cancelled: what is ended in between is listed still, and can be removed again. Raises
    StoreError."""
    batches = [str(line.head["batch"]) for line in lines if "batch" in line.head]
    gone, of = 0, await desk.store.do(count_made, batches)
    tell(gone, of)
    await forget_seen(desk, await desk.store.do(made, batches, of))
    while case_ids := await desk.store.do(made, batches, _AT_ONCE):
        await clear_cases(desk, case_ids, by)
        gone += len(case_ids)
        tell(gone, of)
    await desk.store.do(remove, batches)
    try:
        await asyncio.to_thread(_unlink, office, lines, whole_set)
    except OSError as error:
        raise unwritable(office, error) from error


async def clear_cases(desk: Desk, case_ids: Sequence[str], by: Who) -> None:
    """Rows of these cases, and the files of photos no other one has. In doubt before the last row
    goes, so that a crash in between leaves no file behind."""
    photos = await desk.store.do(originals, case_ids)
    await asyncio.to_thread(desk.files.doubt_all, photos)
    await desk.store.do(clear_all, case_ids, by)
    await settle_photos(desk.store, desk.files)


async def forget_seen(desk: Desk, case_ids: Collection[str]) -> None:
    """Photos of other cases say no more that theirs are in these, which go now."""
    among, place = frozenset(case_ids), 0
    while (after := await desk.store.do(forget_seen_of, among, place, _LOOKED_AT)) is not None:
        place = after


def _unlink(office: Path, lines: Sequence[RunLine], whole_set: bool) -> None:
    for line in lines:
        (runs_in(office) / f"{line.id}.jsonl").unlink(missing_ok=True)
    if whole_set:
        for place in {str(line.head["from"]) for line in lines if "from" in line.head}:
            forget_meanings(office, Path(place))
