"""Runs batches against a server as the command does, and prints what the process took at most, in
megabytes, after each: batch_worker.py ADDRESS FOLDER COUNT… Linux only."""

import json
import sys
from pathlib import Path

from app.cli.at_desk import at_the_desk
from app.cli.batch_run import run
from app.cli.options import Options
from app.desk import Desk
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.batching import batch, files


def _most() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def _run(address: str, folder: Path, counts: list[int]) -> list[float]:
    data, told, planned = folder / "data", list[float](), files(folder / "in", sum(counts))
    data.mkdir()
    save(data / "settings.json", Settings(connection=Connection(base_url=f"{address}/v1")))

    async def do(options: Options, desk: Desk, settings: Settings) -> int:
        left = planned
        for number, count in enumerate(counts):
            some, left = left[:count], left[count:]
            await desk.batches.add(batch(id=str(number), connection=""), some)
            if code := await run(options, desk, settings, {str(number)}):
                return code
            told.append(_most())
        return 0

    code = at_the_desk(Options(data_dir=str(data), concurrency=10), do)
    if code:
        raise SystemExit(code)
    return told


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_run(sys.argv[1], Path(sys.argv[2]), [*map(int, sys.argv[3:])])))
