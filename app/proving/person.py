"""Everything that is kept of a person, written down for them on request."""

import asyncio
from pathlib import Path

from app.desk import Desk
from app.domain.who import Who
from app.errors import export_unwritten
from app.file_names import stem_of
from app.proving.erase import standing
from app.proving.evidence import write_evidence
from app.store.proving import lookup


async def write_down(desk: Desk, name: str, folder: Path, by: Who) -> int:
    """A package for every case in which the name stands, those under legal hold too, into the
    folder, which is made where missing; how many. Each is on its case's log. They hold the whole
    case: what others said in it is to be looked through before it is handed out.

    Raises NoSuchName, ExportNotWritten and StoreError; packages that are written by then stay.
    """
    told = await standing(desk, name)
    held = [await desk.store.do(lookup.found, number) for number in told.held]
    ids = dict.fromkeys([*told.cases, *(case_id for each in held for case_id in each)])
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    except OSError as error:
        raise export_unwritten(folder, error) from error
    for case_id in ids:
        number = (await desk.store.case(case_id)).number
        path = folder / f"{stem_of(number)}-{case_id[:6]}.zip"
        await write_evidence(desk, case_id, path, by, lambda _done, _total: None)
    return len(ids)
