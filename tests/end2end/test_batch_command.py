"""A folder becomes cases from the command line: without Qt, stopped, killed, gone on with."""

import base64
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from app.paths import samples
from app.settings.connection import Connection, Price
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.batching import Answering, files
from tests.helpers.commands import MAIN, environment, started, tessera
from tests.helpers.later_provider import LaterProvider
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.stores import broken_at, lies
from tests.helpers.waiting import until

pytestmark = [pytest.mark.server]

# In CI a few; by asking for it as many as are wanted, in a batch of as many cases as fit.
KILLS = int(os.environ.get("TESSERA_BATCH_KILLS", "2"))
CASES = 10 * KILLS
# Whoever imports Qt while these run is told no.
_WITHOUT_QT = """
import sys
from importlib.abc import MetaPathFinder

class NoQt(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "qasync", "ui"):
            raise RuntimeError(f"{name} is wanted")

sys.meta_path.insert(0, NoQt())
sys.path.insert(0, sys.argv[1])
from main import main

if __name__ == "__main__":
    folder, data = sys.argv[2], ["--data-dir", sys.argv[3]]
    one = ["--practice", "--kind", "parcel", "--group", "none", "--json-lines"]
    codes = [main(["batch", folder, *one, *data]), main(["list", "--json", *data])]
    codes += [main(["show", sys.argv[4], *data]), main(["resume", *data])]
    codes += [main(["export", sys.argv[4], "--json", sys.argv[3] + ".json", *data])]
    sys.stderr.write(f"codes {codes}")
"""


def test_a_batch_is_made_listed_shown_and_exported_without_qt(tmp_path: Path) -> None:
    folder, script, data = tmp_path / "in", tmp_path / "without_qt.py", tmp_path / "data"
    folder.mkdir()
    script.write_text(_WITHOUT_QT)
    photo = samples()[0]
    (folder / photo.name).write_bytes(photo.read_bytes())
    (folder / "broken.jpg").write_bytes(b"none")
    number = f"{time.localtime().tm_year}-0001"
    done = subprocess.run(
        [sys.executable, str(script), str(MAIN.parent), str(folder), str(data), number],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=environment(),
    )
    assert "codes [6, 0, 0, 0, 0]" in done.stderr, done.stderr
    assert "broken.jpg was not taken in" in done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()[:3]]
    ended = {line["name"]: line for line in lines[:2]}
    assert ended["broken.jpg"]["failure"]["refusal"] == "unknown_format"
    whole = ended[photo.name]
    assert (whole["state"], whole["result"]["case"]["number"]) == ("done", number)
    assert (lines[2]["number"], lines[2]["practice"]) == (number, True)


def _set_up(folder: Path, server: LoopbackServer, count: int) -> Path:
    """A data folder whose connection is that server, beside so many photos."""
    data = folder / "data"
    data.mkdir()
    save(data / "settings.json", Settings(connection=Connection(base_url=f"{server.url}/v1")))
    files(folder / "in", count)
    return data


def test_how_far_a_batch_is_can_be_looked_at_beside_it(tmp_path: Path) -> None:
    held = threading.Event()
    served = Answering()

    async def behave(talk: Talk) -> None:
        if len(served.seen) > 2:
            await until(held.is_set, 180)
        await served(talk)

    with LoopbackServer(behave) as server:
        data = _set_up(tmp_path, server, 6)
        one = ("--kind", "parcel", "--group", "none", "--concurrency", 1, "--data-dir", data)
        running = started("batch", tmp_path / "in", *one)
        _until(lambda: len(served.seen) > 2)
        batches = tessera("list", "--batches", "--json", "--data-dir", data)
        cases = tessera("list", "--json", "--batch", "in", "--data-dir", data)
        first = cases.out.splitlines()[0]
        shown = tessera("show", json.loads(first)["number"], "--data-dir", data)
        refused = tessera("export", "--xlsx", tmp_path / "all.xlsx", "--data-dir", data)
        held.set()
        _, told = running.communicate(timeout=60)
    assert running.returncode == 0, told
    stands = batches.json
    assert (stands["name"], stands["state"], stands["total"]) == ("in", "going", 6)
    assert 2 <= stands["done"] <= 3
    assert 3 <= len(cases.out.splitlines()) <= 6
    assert shown.json["case"]["number"] == json.loads(first)["number"]
    assert refused.code != 0
    assert lies(data, "SELECT count(*) FROM jobs WHERE state = 'done'") == [(6,)]
    over = tessera("list", "--batches", "--data-dir", data)
    assert over.out == "in  6 of 6  over\n"


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is ended like that there")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_who_is_asked_to_end_keeps_everything_and_resume_asks_only_what_is_left(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    served, ended = Answering(), threading.Event()

    async def behave(talk: Talk) -> None:
        if len(served.seen) > 2:  # it is asked to end while it waits for an answer
            await until(ended.is_set, 180)
        await served(talk)

    with LoopbackServer(behave) as server:
        data = _set_up(tmp_path, server, 8)
        arguments = ("--kind", "parcel", "--group", "none", "--concurrency", 1, "--data-dir", data)
        running = started("batch", tmp_path / "in", *arguments)
        _until(lambda: len(server.seen) > 3)
        running.send_signal(number)
        _, told = running.communicate(timeout=60)
        ended.set()
        assert running.returncode == code, told
        assert "Everything so far is kept; «resume» goes on." in told
        # One may have been answered and be no more than that: it is not asked again.
        left = 8 - lies(data, "SELECT count(*) FROM runs WHERE state = 'done'")[0][0]
        before = len(served.seen)
        done = tessera("resume", "--data-dir", data)
        assert done.code == 0, done.err
        assert len(served.seen) - before == left > 0
    assert lies(data, "SELECT count(*) FROM jobs WHERE state = 'done'") == [(8,)]
    assert lies(data, "SELECT count(*) FROM cases") == [(8,)]


def test_a_batch_whose_lines_nobody_reads_any_more_ends_and_is_gone_on_with(
    tmp_path: Path,
) -> None:
    served, closed, ended = Answering(), threading.Event(), threading.Event()

    async def behave(talk: Talk) -> None:
        if len(served.seen) > 1:
            await until(closed.is_set, 180)
        if len(served.seen) > 3:  # however late the program notices, it isn't through by then
            await until(ended.is_set, 180)
        await served(talk)

    with LoopbackServer(behave) as server:
        data = _set_up(tmp_path, server, 8)
        one = ("--kind", "parcel", "--group", "none", "--concurrency", 1, "--json-lines")
        running = started("batch", tmp_path / "in", *one, "--data-dir", data)
        assert running.stdout is not None
        assert json.loads(running.stdout.readline())["state"] == "done"
        running.stdout.close()
        closed.set()
        assert running.stderr is not None
        with running.stderr as told:
            assert "Nobody reads what is written." in told.read()
        assert running.wait(60) == 141
        ended.set()
        before = len(served.seen)
        assert 0 < before < 8
        assert tessera("resume", "--data-dir", data).code == 0
    assert lies(data, "SELECT count(*) FROM jobs WHERE state = 'done'") == [(8,)]


def test_resume_reads_the_barcodes_of_a_batch_that_is_answered(tmp_path: Path) -> None:
    with LoopbackServer(Answering()) as server:
        data = _set_up(tmp_path, server, 3)
        one = ("--kind", "parcel", "--group", "none", "--data-dir", data)
        assert tessera("batch", tmp_path / "in", *one).code == 0
    assert tessera("resume", "--data-dir", data).err == "There is nothing to go on with.\n"
    unread = "SELECT count(*) FROM photos WHERE reading IS NULL"
    assert lies(data, unread) == [(0,)]
    with closing(sqlite3.connect(data / "tessera.db")) as store, store:
        store.execute("UPDATE photos SET reading = NULL WHERE seq > 1")
    told = tessera("resume", "--data-dir", data)
    assert (told.code, "3 of 3 cases done." in told.err) == (0, True)
    assert lies(data, unread) == [(0,)]


def test_a_folder_is_gone_on_with_until_ctrl_c(tmp_path: Path) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        data = _set_up(tmp_path, server, 2)
        folder, later = tmp_path / "in", tmp_path / "later.jpg"
        (folder / "1.jpg").rename(later)
        arguments = ("--kind", "parcel", "--group", "none", "--watch", "--data-dir", data)
        running = started("batch", folder, *arguments)
        _until(lambda: len(served.seen) == 1)
        later.rename(folder / "later.jpg")
        _until(lambda: lies(data, "SELECT count(*) FROM jobs WHERE state = 'done'") == [(2,)])
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=60)
    assert running.returncode == 130, told
    assert len(set(served.seen)) == len(served.seen) == 2
    assert lies(data, "SELECT count(*) FROM arrivals") == [(2,)]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed like that there")
def test_killed_again_and_again_no_case_is_made_twice_and_nothing_answered_is_asked_again(
    tmp_path: Path,
) -> None:
    dice, served, answered = random.Random(7), Answering(pace=0.01), set[str]()
    again = 0
    with LoopbackServer(served) as server:
        data = _set_up(tmp_path, server, CASES)
        command = ["batch", tmp_path / "in", "--kind", "parcel", "--group", "none"]
        for _ in range(KILLS):
            before = len(served.seen)
            running = started(*command, "--data-dir", data)
            _until(lambda before=before: len(served.seen) > before)
            time.sleep(dice.uniform(0, 0.5))  # at any moment
            running.kill()
            running.communicate()
            again += len(answered & set(served.seen[before:]))
            answered = _answered(data)
            command = ["resume"]
        before = len(served.seen)
        done = tessera("resume", "--data-dir", data)
        again += len(answered & set(served.seen[before:]))
    assert done.code == 0, done.err
    assert again == 0  # the server's own log: nothing that was kept as answered came again
    assert len(set(served.seen)) == CASES
    assert max(Counter(served.seen).values()) <= 1 + KILLS
    assert lies(data, "SELECT count(*) FROM cases") == [(CASES,)]
    assert lies(data, "SELECT count(DISTINCT sha256) FROM photos") == [(CASES,)]
    once = "SELECT count(*) FROM runs WHERE state = 'done' GROUP BY inspection_id"
    assert lies(data, once) == [(1,)] * CASES
    assert lies(data, "SELECT spent_answered FROM batches") == [(CASES,)]
    assert broken_at(data) is None


def _answered(data: Path) -> set[str]:
    """The pictures whose answers lie in the store, as the server is shown them."""
    done = "SELECT photos.sha256 FROM runs JOIN photos USING (inspection_id) WHERE state = 'done'"
    return {
        base64.b64encode(path.read_bytes()).decode()
        for (sha256,) in lies(data, done)
        for path in (data / "photos" / "pictures").glob(f"*/{sha256}.*")
    }


def _until(done: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not done():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.01)


def test_asked_later_and_killed_meanwhile_nothing_is_handed_over_twice(tmp_path: Path) -> None:
    provider = LaterProvider(looks=0)
    with LoopbackServer(provider) as server:
        data = tmp_path / "data"
        data.mkdir()
        asked = Connection(
            base_url=f"{server.url}/v1", name="o", provider="openai", price=Price("2", "8", "$")
        )
        save(data / "settings.json", Settings(connection=asked))
        files(tmp_path / "in", 2)
        how = ("--kind", "parcel", "--group", "none", "--later", "--data-dir", data)
        running = started("batch", tmp_path / "in", *how)
        _until(lambda: provider.works)
        running.kill()
        _, said = running.communicate(timeout=60)
        assert "within 24 hours, at 50% of the price: 1 and 4 instead of 2 and 8 $" in said
        done = tessera("resume", "--json-lines", "--data-dir", data)
    assert done.code == 0, done.err
    ended = [json.loads(line) for line in done.out.split("\n") if line]
    assert [each["state"] for each in ended] == ["done", "done"]
    assert provider.log.count("POST /files") == provider.log.count("POST /batches") == 1
    assert len(provider.asked) == 2
