"""The whole way from what a person named to the cases a batch would make."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.domain.many.batch import Planned
from app.domain.many.grouping import Grouping
from app.domain.many.plan import Plan
from app.sources.grouping import plan_of
from app.sources.looking import Looking
from app.sources.mapping import remembered
from app.sources.rows import plan_of_rows
from app.sources.table import Table
from app.sources.unwaited import Tell, ignored
from app.sources.walking import walked
from app.store.store import Store

_LINES = 200


async def plan(
    sources: Sequence[Path], grouping: Grouping, looking: Looking, tell: Tell = ignored
) -> Plan:
    """Cases of the photos in these folders and files; nothing is made yet. tell: how many files
    were looked at, then how many of the photos. May be cancelled. Raises BadPattern and
    StoreUnwritable."""
    found = await walked(sources, tell)
    marks = await looking.look((file.path for file in found.files), grouping.by, tell)
    return await asyncio.to_thread(plan_of, found, grouping, marks)


async def plan_again(store: Store, seqs: Sequence[int]) -> Plan:
    """Cases that are there, by their numbers in the store. Raises StoreError."""
    cases = list[Planned]()
    for start in range(0, len(seqs), _LINES):
        some = seqs[start : start + _LINES]
        lines = await store.lines(some)
        cases += (Planned(lines[n].number, case_id=lines[n].id) for n in some if n in lines)
    return Plan(tuple(cases))


async def plan_table(table: Table, data_folder: Path, photos: Sequence[Path] = ()) -> Plan:
    """Cases of a table's rows, its columns as they were said to mean or by their headings. photos:
    where its photos lie, in the folder of the table unless told."""
    columns = await asyncio.to_thread(remembered, data_folder, table.headings)
    found = await walked(photos or [table.folder])
    return await asyncio.to_thread(plan_of_rows, table, columns, found)
