"""Killed at any moment: what was said to be saved is there, and the store opens."""

import asyncio
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.store.folder_lock import FolderLock
from tests.helpers.stores import broken_at, lies, opened

ROOT = Path(__file__).resolve().parents[3]
# As often again by asking for it.
ROUNDS = 16 * int(os.environ.get("TESSERA_KILL_ROUNDS", "1"))
# What each thing that was said to be safe looks like in the file.
LIES_AS = {
    "case": "SELECT count(*) FROM cases WHERE id = ? AND ? = ''",
    "photo": "SELECT count(*) FROM photos WHERE case_id = ? AND id = ?",
    "run": "SELECT count(*) FROM runs WHERE ? != '' AND id = ?",
    "raw": "SELECT count(*) FROM runs WHERE id = ? AND length(raw) >= ?",
    "review": "SELECT count(*) FROM reviews WHERE ? != '' AND why = ?",
    "done": "SELECT count(*) FROM runs WHERE ? != '' AND id = ? AND state = 'done'",
    "turn": "SELECT count(*) FROM turns WHERE ? != '' AND id = ?",
    "said": "SELECT count(*) FROM turns WHERE id = ? AND length(raw) >= ?",
    "replied": "SELECT count(*) FROM turns WHERE ? != '' AND id = ? AND state = 'done'",
    "judged": "SELECT count(*) FROM judgements, reviews WHERE turn_id = ? AND why = ?",
    "decision": "SELECT count(*) FROM decisions WHERE case_id = ? AND note = ?",
    "report": "SELECT count(*) FROM reports WHERE case_id = ? AND version = ?",
}


@pytest.mark.slow
def test_killed_again_and_again_nothing_said_to_be_saved_is_lost(tmp_path: Path) -> None:
    dice, safe = random.Random(20261118), []
    for number in range(ROUNDS):
        # Every eighth is killed while it starts, the others while they write.
        early = number % 8 == 7
        safe += _killed(tmp_path, number, dice.uniform(0.05, 0.3), early)
        lock = FolderLock(tmp_path)
        lock.acquire()
        asyncio.run(_open_and_read(tmp_path))
        lock.release()
        assert broken_at(tmp_path) is None
    missing = [told for told in safe if lies(tmp_path, LIES_AS[str(told[0])], *told[1:]) != [(1,)]]
    assert missing == []
    assert lies(tmp_path, "PRAGMA integrity_check") == [("ok",)]
    assert lies(tmp_path, "PRAGMA foreign_key_check") == []
    for table in ("runs", "turns"):
        assert lies(tmp_path, f"SELECT count(*) FROM {table} WHERE state = 'running'") == [(0,)]
    # A verdict and the review that comes with it are there together or not at all.
    taken = "SELECT count(*) FROM judgements"
    edited = "SELECT count(*) FROM reviews WHERE verdict = 'edited'"
    assert lies(tmp_path, taken) == lies(tmp_path, edited)
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"tessera.db", "tessera.lock"}
    assert len(safe) > ROUNDS


def _killed(folder: Path, seed: int, after: float, early: bool) -> list[list[str | int]]:
    """What a writer had said to be safe when it was killed."""
    writer = [sys.executable, "-m", "tests.helpers.store_writer", str(folder), str(seed)]
    with subprocess.Popen(writer, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        # Not all at the same point: after "ready", or after so many things said to be safe.
        waited = 0 if early else 1 + seed % 4
        begun = [process.stdout.readline() for _ in range(waited)]
        assert early or json.loads(begun[0])[0] == "ready"
        time.sleep(after * 3 if early else after)
        process.kill()
        lines = begun + process.stdout.read().splitlines(keepends=True)
    # The last line may be torn.
    told = [json.loads(line) for line in lines if line.endswith("\n")]
    return [line for line in told if line[0] != "ready"]


async def _open_and_read(folder: Path) -> None:
    async with opened(folder) as store:
        for row in await store.cases(limit=5):
            assert (await store.case(row.id)).number == row.number
