"""Killed at any moment of the whole path: what was said to be safe is there, and nothing else."""

import asyncio
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import psutil
import pytest

from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.place.closeup import Closeup
from app.domain.words import RunState
from app.kept_reports import FOLDER, place_of, read
from app.photos.cut import PRINT, Cut
from app.photos.files import PhotoFiles
from tests.helpers.commands import environment
from tests.helpers.sessions import left_of
from tests.helpers.stores import broken_at, lies

ROOT = Path(__file__).resolve().parents[2]
HATCH = "from tests.helpers import whole_path_worker; whole_path_worker.hatch()"
MOMENTS = {"import", "answer", "conversation", "decision", "export"}
# Each aim so often: a few times whenever all is checked, as often as one likes by asking for it.
ROUNDS = int(os.environ.get("TESSERA_KILL_ROUNDS", "1"))


@dataclass(frozen=True)
class Aim:
    """Killed within so many seconds after the worker said a word, and after a file there is only
    for a few milliseconds was seen in the data folder, where one is named. slow: the moment in
    which a model takes its time, so that it is hit in the middle."""

    word: str
    within: float
    seen: str = ""
    slow: str = ""


AIMS = (
    Aim("import", 0.6), Aim("report", 0.02, "photos/incoming/*.pending"),
    Aim("answer", 1.0, slow="answer"), Aim("finding", 0.001, slow="answer"),
    Aim("conversation", 0.6, slow="conversation"), Aim("turn", 0.3, slow="conversation"),
    Aim("turn", 0.02, "photos/incoming/*.part"),
    Aim("decision", 0.04), Aim("review", 0.02),
    Aim("export", 0.3), Aim("export", 0.002, "unfinished/*.note"),
)  # fmt: skip
KEY = "[0-9a-f]" * 16  # of a cut
SAID = {"photo", "finding", "run", "turn", "closeup", "review", "decision", "report"}
# Kills it while it clears up after the kill before.
STARTING = Aim("start", 0.4)

Told = list[list[Any]]


@pytest.fixture(autouse=True)
def _aside(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever Python itself keeps for a worker's children, a socket, stays behind as well: not
    in the system's folder for such things. A socket's path has to be short."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_again_and_again_on_the_whole_path(tmp_path: Path) -> None:
    dice, hit, safe = random.Random(20261123), Counter[str](), list[list[Any]]()
    for folder in ("data", "reports"):
        (tmp_path / folder).mkdir()
    with _hatch() as hatch:
        for number in range(ROUNDS * len(AIMS)):
            told = _killed(hatch, tmp_path, AIMS[number % len(AIMS)], dice)
            hit[[line[1] for line in told if line[0] == "begins"][-1]] += 1
            if number % 4 == 3:
                told += _killed(hatch, tmp_path, STARTING, dice)
            safe += [line for line in told if line[0] != "begins"]
            asyncio.run(_open_and_check(tmp_path, safe))
            assert broken_at(tmp_path / "data") is None
    assert set(hit) >= MOMENTS
    assert {line[0] for line in safe} >= SAID
    assert lies(tmp_path / "data", "PRAGMA integrity_check") == [("ok",)]
    assert lies(tmp_path / "data", "PRAGMA foreign_key_check") == []


@contextmanager
def _hatch() -> Iterator[subprocess.Popen[str]]:
    """Makes workers; see there. Ends with its input."""
    with subprocess.Popen(
        [sys.executable, "-c", HATCH], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True, env=environment(),
    ) as process:  # fmt: skip
        yield process


def _killed(hatch: subprocess.Popen[str], place: Path, aim: Aim, dice: random.Random) -> Told:
    """What a worker had said when it was killed, and its children had gone."""
    data, reports, pipe = place / "data", place / "reports", place / "pipe"
    os.mkfifo(pipe)
    pid = _worker(hatch, str(data), str(reports), str(dice.random()), aim.slow, str(pipe))
    patience = threading.Timer(60, os.kill, (pid, signal.SIGKILL))
    patience.start()
    with pipe.open(encoding="utf-8") as output:
        try:
            told = _until(aim, output)
            while aim.seen and psutil.pid_exists(pid) and not any(data.glob(aim.seen)):
                time.sleep(0.0005)
            time.sleep(dice.uniform(0, aim.within))
            assert psutil.pid_exists(pid), f"ended, or never came that far: {told[-1:]}"
        finally:
            patience.cancel()
            patience.join()
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            left = left_of(pid)
        assert left == []
        lines = output.read().splitlines(keepends=True)
    pipe.unlink()
    # The last line may be torn.
    return told + [json.loads(line) for line in lines if line.endswith("\n")]


def _worker(hatch: subprocess.Popen[str], *told: str) -> int:
    """The process id of a new one."""
    assert hatch.stdin is not None
    assert hatch.stdout is not None
    hatch.stdin.write(json.dumps(told) + "\n")
    hatch.stdin.flush()
    (pid,) = json.loads(hatch.stdout.readline())
    return int(pid)


def _until(aim: Aim, output: IO[str]) -> Told:
    told: Told = []
    while line := output.readline():
        told.append(json.loads(line))
        if aim.word in told[-1][:2]:
            break
    return told


async def _open_and_check(place: Path, safe: Told) -> None:
    desk = await open_desk(place / "data")
    try:
        cases = {row.id: await desk.store.case(row.id) for row in await desk.store.cases(10_000)}
        missing = [told for told in safe if not _there(told, cases[told[1]], place / "reports")]
        assert missing == []
        inspections = [each for case in cases.values() for each in case.inspections]
        turns = [turn for inspection in inspections for turn in inspection.turns]
        closeups = [turn.closeup for turn in turns if turn.closeup]
        _check_photos(desk, [photo for case in cases.values() for photo in case.photos], closeups)
        _check_reports(place / "reports", list(cases.values()))
        _check_kept(desk.folder, list(cases.values()))
        states = {run.state for inspection in inspections for run in inspection.runs}
        states |= {turn.state for turn in turns}
        assert states <= {RunState.DONE, RunState.INTERRUPTED}
    finally:
        await desk.models.close()
        await desk.close()
    left = {path.name for path in desk.folder.iterdir()}
    assert left <= {"photos", "reports", "tessera.db", "tessera.lock"}


def _there(told: list[Any], case: Case, reports: Path) -> bool:
    runs = [run for inspection in case.inspections for run in inspection.runs]
    match told:
        case ["case", _]:
            return True
        case ["photo", _, sha256]:
            return sha256 in {photo.sha256 for photo in case.photos}
        case ["finding", _, finding]:
            return finding in {found.id for run in runs for found in run.assessment.findings}
        case ["run", _, run_id]:
            return [run.state for run in runs if run.id == run_id] == [RunState.DONE]
        case ["turn", _, turn_id]:
            return turn_id in {turn.id for i in case.inspections for turn in i.turns}
        case ["closeup", _, turn_id, sha256]:
            cut = {t.id: t.closeup for i in case.inspections for t in i.turns if t.closeup}
            return turn_id in cut and cut[turn_id].sha256 == sha256
        case ["review", _, finding, why]:
            return (finding, why) in {(f.id, f.review.why) for f in case.findings if f.review}
        case ["decision", _, note]:
            return bool(case.decision.note == note)
        case ["report", _, version, sha256, name]:
            on_record = (version, sha256) in {(one.version, one.sha256) for one in case.reports}
            return on_record and _sha256(reports / name) == sha256
    raise ValueError(f"the worker said {told}")


def _check_photos(desk: Desk, photos: list[Photo], closeups: list[Closeup]) -> None:
    """Each photo's four files are whole, and each close-up's. There are no others, but close-ups
    that were cut out and not on record yet, and prints for reports: they go with their photo."""
    files, folder = PhotoFiles(desk.folder / "photos"), desk.folder / "photos"
    hashes = {photo.id: photo.sha256 for photo in photos}
    for made in closeups:
        cut = Cut(made.region, made.width, made.height, made.blackouts)
        assert _sha256(files.cut(hashes[made.look.photo_id], cut)) == made.sha256
    expected = set()
    for sha256, photo in {photo.sha256: photo for photo in photos}.items():
        original = files.original(sha256, photo.media_type)
        assert _sha256(original) == sha256
        assert original.stat().st_mode & 0o222 == 0
        prepared = files.prepared(sha256)
        assert _sha256(prepared) == photo.sent.sha256
        cuts = {*prepared.parent.glob(f"{sha256}.{KEY}.jpg")}
        cuts |= {*prepared.parent.glob(f"{sha256}.{PRINT}{KEY}.jpg")}
        for picture in (files.screen(sha256), files.thumb(sha256), *cuts):
            assert picture.read_bytes()[-2:] == b"\xff\xd9"  # where a JPEG ends
        expected |= {original, prepared, files.screen(sha256), files.thumb(sha256), *cuts}
    assert {path for path in folder.rglob("*") if path.is_file()} == expected


def _check_kept(folder: Path, cases: list[Case]) -> None:
    """Every report that was issued lies in the data folder too, byte for byte, and nothing else."""
    issued = {report.sha256 for case in cases for report in case.reports}
    assert {path for path in (folder / FOLDER).rglob("*") if path.is_file()} == {
        place_of(folder, sha256) for sha256 in issued
    }
    assert all(read(folder, sha256) for sha256 in issued)


def _check_reports(folder: Path, cases: list[Case]) -> None:
    """Each report on record is there; a file that is not on record is whole, and its case had
    been decided: the kill came between the file and the record."""
    by_name = {f"{case.id}.pdf": case for case in cases}
    assert {path.name for path in folder.iterdir()} <= set(by_name)
    for name, case in by_name.items():
        for issued in case.reports:
            assert _sha256(folder / name) == issued.sha256
        if not case.reports and (folder / name).exists():
            assert (folder / name).read_bytes().rstrip().endswith(b"%%EOF")
            assert case.decision.complete


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
