"""Runs batches against a server and prints what the process took at most, in megabytes, after each:
batch_worker.py ADDRESS FOLDER COUNT… Linux only."""

import asyncio
import json
import sys
from pathlib import Path

from app.batch.runner import Runner
from app.domain.words import Language
from app.inspector import Order
from app.settings.settings import Connection, Settings
from tests.helpers.batching import batch, files
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in


def _most() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


async def _run(address: str, folder: Path, counts: list[int]) -> list[float]:
    order = Order(Connection(base_url=f"{address}/v1"), "", Language.ENGLISH, MEI)

    async def order_for(_: str) -> Order:
        return order

    told, planned = [], files(folder / "in", sum(counts))
    async with desk_in(folder / "data") as desk:
        for number, count in enumerate(counts):
            some, planned = planned[:count], planned[count:]
            await desk.batches.add(batch(id=str(number)), some)
            await Runner(desk, order_for, Settings).run(until_over=True)
            stands = await desk.batches.progress(str(number))
            if stands.done != count:
                raise RuntimeError(f"{stands.done} of {count} are done")
            told.append(_most())
    return told


if __name__ == "__main__":
    sys.stdout.write(
        json.dumps(asyncio.run(_run(sys.argv[1], Path(sys.argv[2]), list(map(int, sys.argv[3:])))))
    )
