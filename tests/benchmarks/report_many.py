"""Run by test_reports: reports of all cases of a data folder. Arguments: the data folder, an empty
one for the reports, on how many cores. Prints the seconds it took. Linux only."""

import asyncio
import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from app.issuing.issue import write_report
from app.issuing.press import pressing
from app.settings.settings import Settings
from app.several import several
from app.store.base.database import DATABASE_NAME
from tests.helpers import cases
from tests.helpers.desks import desk_in


async def _all(folder: Path, into: Path, ids: list[str]) -> float:
    async with desk_in(folder) as desk:
        await desk.decoder.warm()
        began = time.perf_counter()
        async with pressing(desk, len(ids)) as quick:

            async def one(case_id: str) -> None:
                await write_report(quick, case_id, into / f"{case_id}.pdf", Settings(), cases.MEI)

            await several(one, ids)
        return time.perf_counter() - began


def main(folder: Path, into: Path, cores: int) -> None:
    """Children are held to the same cores, as they are started behind it."""
    usable = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, usable[:cores])
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as read:
        ids = [case_id for (case_id,) in read.execute("SELECT id FROM cases")]
    sys.stdout.write(f"{asyncio.run(_all(folder, into, ids))}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
