"""A stranger checks a package with common tools, and finds what was changed."""

import asyncio
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest
from PIL import Image

from app.cli.arguments import parse
from app.cli.evidence import evidence
from app.issuing.issue import issue_report
from app.proving.evidence import write_evidence
from app.settings.settings import Settings
from app.vlm.client import Models
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import saved
from tests.helpers.stamps import Authority

OFFICE = Settings(stamp_server="https://stamp.example/")


def _package(folder: Path, authority: Authority | None = None) -> Path:
    """Of a case with a photo, a report and a number that looks like markup; unpacked."""

    def server(asking: httpx.Request) -> httpx.Response:
        assert authority is not None
        return httpx.Response(200, stream=httpx.ByteStream(authority.answer(asking.content)))

    async def work() -> None:
        async with desk_in(folder / "data") as desk:
            models = Models(httpx.MockTransport(server))
            case = await case_of(desk, saved(Image.new("RGB", (64, 48), "white")))
            await case_of(desk)
            await desk.store.describe(case.id, MEI, number="{id} <b>\n包裹")
            settings, post = (OFFICE, models.post) if authority else (Settings(), None)
            await issue_report(desk, case.id, folder / "r.pdf", settings, MEI, post)
            await write_evidence(
                desk, case.id, folder / "case.zip", MEI, lambda *_: None, settings, post
            )
            await models.close()

    asyncio.run(work())
    with ZipFile(folder / "case.zip") as package:
        package.extractall(folder / "unpacked")
    return folder / "unpacked"


def _newest_link(folder: Path) -> str:
    """As the page says it, worked out anew."""
    link = "0" * 64
    for line in (folder / "log.jsonl").read_text(encoding="utf-8").splitlines():
        step = json.loads(line)
        made = hashlib.sha256((step["previous"] + step["sealed"]).encode()).hexdigest()
        assert made == step["hash"], "an entry"
        link = hashlib.sha256((link + made).encode()).hexdigest()
        assert link == step["link"], "a link"
        told = json.loads(step["sealed"])["told"]
        words = hashlib.sha256((step["salt"] + step["words"]).encode()).hexdigest()
        assert told in ("", words), "words"
    return link


def _own_script(folder: Path) -> subprocess.CompletedProcess[str]:
    """The program that stands on the page, taken from there."""
    text = (folder / "HOW-TO-CHECK.txt").read_text(encoding="utf-8")
    lines = [line[7:] for line in text.splitlines() if line.startswith("       ")]
    (folder / "check.py").write_text("\n".join(lines[lines.index("import hashlib, json") :]))
    words = [sys.executable, "check.py"]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)


def test_a_stranger_checks_all_of_it(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "tsa")
    folder = _package(tmp_path, authority)
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, check=True)
    listed = {line[66:] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    there = {str(p.relative_to(folder).as_posix()) for p in folder.rglob("*") if p.is_file()}
    assert listed == there - {"SHA256SUMS"}
    link = _newest_link(folder)
    ended = _own_script(folder)
    assert (ended.returncode, ended.stdout.split()[-1]) == (0, link), ended.stderr
    text = (folder / "HOW-TO-CHECK.txt").read_text(encoding="utf-8")
    assert text.startswith("EVIDENCE OF CASE {id} <b> 包裹\n")
    assert "Everything was as it was put on record." in text

    original = hashlib.sha256((folder / "originals/photo-1.jpg").read_bytes()).hexdigest()
    report = hashlib.sha256((folder / "reports/report-1.pdf").read_bytes()).hexdigest()
    log = (folder / "log.jsonl").read_text(encoding="utf-8")
    assert original in log
    assert report in log
    printed = (folder / "reports/report-1.pdf").read_bytes()
    heads = [json.loads(line) for line in (folder / "heads.jsonl").read_text().splitlines()]
    assert any(head["hash"].encode() in printed for head in heads)
    assert any(json.loads(line)["link"].encode() in printed for line in log.splitlines())

    newest = heads[-1]["head"]
    lines = (folder / f"lists/head-{newest}.txt").read_bytes()
    assert link.encode() in lines
    assert hashlib.sha256(lines).hexdigest() == json.loads(heads[-1]["text"][64:])["digest"]
    stamp = f"stamps/head-{newest}"
    told = ["openssl", "ts", "-verify", "-data", f"{stamp}.txt", "-in", f"{stamp}.tsr"]
    subprocess.run([*told, "-CAfile", str(authority.cert)], cwd=folder, check=True)


@pytest.mark.parametrize("what", ["removed", "swapped", "changed", "words"])
def test_what_was_changed_in_the_log_breaks_it(tmp_path: Path, what: str) -> None:
    folder = _package(tmp_path)
    assert "Not independently timed" in (folder / "HOW-TO-CHECK.txt").read_text(encoding="utf-8")
    path = folder / "log.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    if what == "removed":
        del lines[1]
    elif what == "swapped":
        lines[1], lines[2] = lines[2], lines[1]
    elif what == "changed":
        lines[1] = lines[1].replace("photo_added", "photo_aaded")
    else:
        place = next(n for n, line in enumerate(lines) if "{id}" in line)
        lines[place] = lines[place].replace("{id}", "{di}")
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(AssertionError):
        _newest_link(folder)
    assert _own_script(folder).returncode != 0


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await case_of(desk)

            (row,) = await desk.store.cases()
            numbers.append(row.number)

    numbers: list[str] = []
    asyncio.run(work())
    of = ["--data-dir", str(tmp_path / "data"), "--to", str(tmp_path / "case.zip")]
    assert evidence(parse(["evidence", "none", *of])) == 2
    assert not (tmp_path / "case.zip").exists()
    assert evidence(parse(["evidence", *numbers, *of])) == 0
    assert "log.jsonl" in ZipFile(tmp_path / "case.zip").namelist()
    assert "case.zip" in capsys.readouterr().err


def test_stopped_half_way_nothing_is_left(tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def tell(done: int, total: int) -> None:
        assert 0 < done <= total
        raise Stop

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            case = await case_of(desk, saved(Image.new("RGB", (64, 48), "white")))
            with pytest.raises(Stop):
                await write_evidence(desk, case.id, tmp_path / "out" / "case.zip", MEI, tell)

    (tmp_path / "out").mkdir()
    asyncio.run(work())
    assert list((tmp_path / "out").iterdir()) == []
