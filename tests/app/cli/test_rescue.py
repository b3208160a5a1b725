"""The command «rescue», from a damaged file to work that goes on."""

import asyncio
from pathlib import Path

import pytest

from app.cli.arguments import parse
from app.cli.rescue import rescue
from app.cli.verify import verify
from app.domain.words import Kind
from app.store.backups import backup
from app.store.base.database import DATABASE_NAME
from app.store.store import Store
from tests.helpers import damage, photos
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.stores import in_loop, lies, opened


def _run(folder: Path, *options: str) -> int:
    return rescue(parse(["rescue", "--data-dir", str(folder), *options]))


def test_the_newest_backup_that_is_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def prepare() -> None:
        async with opened(tmp_path) as store:
            for number in ("first", "second"):
                await store.new_case(Kind.VEHICLE, MEI, number)
                await _copy(store, tmp_path)

    asyncio.run(prepare())
    newest = backup.found(tmp_path / backup.BACKUPS)[0]
    damage.spoil(newest.path, 9000, 10)
    assert _run(tmp_path) == 0
    assert "Whole. Cases: 2." in capsys.readouterr().err
    damage.spoil(tmp_path / DATABASE_NAME, 0, 100)
    before = damage.hashes(tmp_path)
    assert _run(tmp_path) == 5
    told = capsys.readouterr().err
    assert "beginning" in told
    assert "1 case" in told
    assert "--put-back" in told
    assert damage.hashes(tmp_path) == before
    assert verify(parse(["verify", "--data-dir", str(tmp_path)])) == 5
    assert "«rescue»" in capsys.readouterr().out
    assert _run(tmp_path, "--put-back") == 0
    assert lies(tmp_path, "SELECT number FROM cases") == [("first",)]
    (aside,) = (tmp_path / "set aside").iterdir()
    assert damage.hashes(aside) == before


async def _copy(store: Store, folder: Path) -> None:
    part = backup.new_part(folder / backup.BACKUPS)
    await store.copy_to(part)
    backup.finish(part)


@in_loop
async def _with_photos(folder: Path, apart: Path) -> None:
    async with desk_in(folder) as desk:
        await case_of(
            desk, photos.photo_file(apart, "a.jpg", 1), photos.photo_file(apart, "b.jpg", 2)
        )


def test_photos_come_back_into_cases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    _with_photos(data, tmp_path)
    before = sorted(lies(data, "SELECT sha256 FROM photos"))
    damage.spoil(data / DATABASE_NAME, damage.root(data / DATABASE_NAME, "photos"))
    assert _run(data, "--rebuild") == 0
    assert "back in their cases: 2" in capsys.readouterr().err
    assert sorted(lies(data, "SELECT sha256 FROM photos")) == before
    (data / DATABASE_NAME).unlink()
    for left in (data / backup.BACKUPS).iterdir():
        left.unlink()
    assert _run(data) == 5
    assert "not there" in capsys.readouterr().err
    assert _run(data, "--rebuild") == 0
    assert "in new cases: 2" in capsys.readouterr().err
    assert sorted(lies(data, "SELECT sha256 FROM photos")) == before
    assert len(lies(data, "SELECT id FROM cases")) == 1
