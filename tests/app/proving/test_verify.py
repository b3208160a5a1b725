"""A byte that flipped in a photo or a report is found, by the program and by its command."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from app.cli.arguments import parse
from app.cli.verify import verify
from app.desk import Desk
from app.domain.keeping.fault import Broken, Problem
from app.issuing.issue import issue_report
from app.kept_reports import hold, place_of
from app.proving.verify import Looked, verify_all, verify_cases, verify_changed
from app.settings.settings import Settings
from app.store.base.database import DATABASE_NAME
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import saved
from tests.helpers.stores import tamper

# What is in the way of whoever changes the log.
FREE = ("DROP TRIGGER log_no_update",)


async def _issued(desk: Desk, folder: Path) -> tuple[Path, Path]:
    """A case with a photo and a report; where both are kept."""
    case = await case_of(desk, saved(Image.new("RGB", (320, 240), "white")))
    case = await issue_report(desk, case.id, folder / "out.pdf", Settings(), MEI)
    photo = case.photos[0]
    original = desk.files.original(photo.sha256, photo.media_type)
    return original, place_of(desk.folder, case.reports[-1].sha256)


async def _found(looking: AsyncIterator[Looked]) -> list[Problem]:
    return [problem for looked in [each async for each in looking] for problem in looked.problems]


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(data)


def test_every_kept_byte_is_looked_at(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            original, report = await _issued(desk, tmp_path)
            assert (tmp_path / "out.pdf").read_bytes() == report.read_bytes()
            assert await _found(verify_all(desk)) == []
            (case,) = await desk.store.cases()
            _flip(original)
            _flip(report)
            told = [Problem(Broken.PHOTO_CHANGED, case.number, "1")]
            told.append(Problem(Broken.REPORT_CHANGED, case.number, "1"))
            assert await _found(verify_cases(desk, [case.id])) == told
            original.unlink()
            report.unlink()
            told = [Problem(Broken.PHOTO_MISSING, case.number, "1")]
            told.append(Problem(Broken.REPORT_MISSING, case.number, "1"))
            assert await _found(verify_all(desk)) == told

    asyncio.run(work())


def test_a_log_made_anew_is_not_the_one_a_report_tells_of(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await _issued(desk, tmp_path)
        free = [f"DROP TRIGGER {name}" for name in ("log_no_delete", "heads_no_delete")]
        tamper(tmp_path / "data", *free, "DELETE FROM heads", "DELETE FROM log WHERE seq = 1")
        async with desk_in(tmp_path / "data") as desk:
            told = await _found(verify_all(desk))
            assert Broken.PRINTED in {problem.broken for problem in told}

    asyncio.run(work())


def test_a_report_on_no_record_shows_a_log_that_was_cut_off(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            await case_of(desk)
            stray = place_of(tmp_path, "ab" * 32)
            stray.parent.mkdir(parents=True)
            stray.write_bytes(b"%PDF")
            (problem,) = await _found(verify_all(desk))
            assert problem == Problem(Broken.REPORT_UNKNOWN, detail="ab" * 32)
            stray.unlink()
            hold(tmp_path, b"written, and the program died")
        async with desk_in(tmp_path) as desk:
            assert await _found(verify_all(desk)) == []

    asyncio.run(work())


def test_at_the_start_only_what_changed_since_is_looked_at(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            original, _ = await _issued(desk, tmp_path)
            assert await _found(verify_changed(desk)) == []
            _flip(original)
            assert await _found(verify_changed(desk)) == [], "nothing was logged since"
            (case,) = await desk.store.cases()
            await desk.store.describe(case.id, MEI, number="new")
            (problem,) = await _found(verify_changed(desk))
            assert problem == Problem(Broken.PHOTO_CHANGED, "new", "1")
            assert await _found(verify_changed(desk)) == [problem], "until it is mended"

    asyncio.run(work())


def test_the_command_says_each_problem_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await _issued(desk, tmp_path)

    asyncio.run(work())
    of = ["--data-dir", str(tmp_path / "data")]
    assert verify(parse(["verify", *of])) == 0
    assert capsys.readouterr().out == ""
    tamper(tmp_path / "data", *FREE, "UPDATE log SET at = replace(at, '+', '-') WHERE seq = 2")
    tamper(tmp_path / "data", "UPDATE cases SET insured = 'x'")
    assert verify(parse(["verify", *of])) == 5
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "The log was changed: it breaks at row 2"
    assert [line.partition(": ")[2] for line in said[1:]] == [
        "The history was changed: it breaks at step 2"
    ]
    (number,) = {line.partition(": ")[0] for line in said[1:]}
    assert verify(parse(["verify", number, *of])) == 5
    assert verify(parse(["verify", "none", *of])) == 2


def test_a_damaged_database_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            for _ in range(40):
                await case_of(desk)

    asyncio.run(work())
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'log_case'"
        (page,) = connection.execute(asked).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with (tmp_path / DATABASE_NAME).open("rb+") as file:
        file.seek((page - 1) * size + 5, os.SEEK_SET)
        file.write(b"\x00\x10\x00\xff")
    assert verify(parse(["verify", "--data-dir", str(tmp_path)])) == 5
    assert capsys.readouterr().out
