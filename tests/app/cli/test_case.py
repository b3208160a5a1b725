"""The command «case»: from desk to desk and back, merged only after a backup."""

import asyncio
from pathlib import Path

import pytest

from app.cli.arguments import parse
from app.cli.case import case
from app.store.backups import backup
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.stores import lies

PHOTO = saved(photo_like(320, 240, 1))


def _run(folder: Path, *words: str) -> int:
    return case(parse(["case", *words, "--data-dir", str(folder)]))


async def _made(folder: Path) -> str:
    async with desk_in(folder) as desk:
        return (await case_of(desk, PHOTO)).id


async def _ask(folder: Path, question: str) -> None:
    async with desk_in(folder) as desk:
        ((case_id,),) = lies(folder, "SELECT id FROM cases")
        await desk.store.describe(case_id, MEI, question=question)


def _taken_there(ours: Path, theirs: Path) -> None:
    """Their folder has our case; they ask something about it."""
    there = ours.parent / "there.tessera"
    assert _run(ours, "export", asyncio.run(_made(ours)), "--to", str(there)) == 0
    assert _run(theirs, "import", str(there)) == 0
    asyncio.run(_ask(theirs, "Is the rim bent?"))


def _sent_back(theirs: Path) -> str:
    """The file of their case."""
    back = theirs.parent / "back.tessera"
    ((case_id,),) = lies(theirs, "SELECT id FROM cases")
    assert _run(theirs, "export", case_id, "--to", str(back)) == 0
    return str(back)


def test_there_and_back_merged_behind_a_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    _taken_there(ours, theirs)
    back = _sent_back(theirs)
    assert backup.found(ours / backup.BACKUPS) == []
    capsys.readouterr()
    assert _run(ours, "import", back) == 0
    (before,) = backup.found(ours / backup.BACKUPS)
    assert str(before.path) in capsys.readouterr().err
    assert lies(ours, "SELECT question FROM cases") == [("Is the rim bent?",)]
    assert _run(ours, "import", back) == 0  # nothing new in it: nothing to go back from
    assert len(backup.found(ours / backup.BACKUPS)) == 1


def test_what_both_changed_is_left_to_the_window_and_takes_no_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    _taken_there(ours, theirs)
    asyncio.run(_ask(ours, "Is the door bent?"))
    assert _run(ours, "import", _sent_back(theirs)) == 6
    assert "question" in capsys.readouterr().err
    assert lies(ours, "SELECT question FROM cases") == [("Is the door bent?",)]
    assert backup.found(ours / backup.BACKUPS) == []
