"""Backups of a data folder: where they go, with photos, within their size, and back."""

import asyncio
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.backups import back_up, known, place_of, restore
from app.domain.keeping.backup import Backup
from app.domain.words import Kind
from app.errors import BackupNotMade, StoreDamaged
from app.issuing.issue import issue_report
from app.office.pictures import keep_picture, picture_at
from app.proving.verify import verify_all
from app.settings.settings import Settings
from app.store.backups import backup as files
from app.store.base.database import DATABASE_NAME
from tests.helpers import photos
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.stores import in_loop, lies, opened

ENOUGH = 10**9


def aged(backup: Backup, days: int) -> None:
    """As if it had been made so many days before."""
    at = backup.at - timedelta(days=days)
    name = f"tessera-schema{backup.schema}-{at.strftime(files._STAMP)}.db"
    for path in (backup.path, files._note(backup.path)):
        path.rename(path.with_name(name).with_suffix(path.suffix))


@in_loop
async def test_on_another_disk_photos_go_along_and_all_comes_back(tmp_path: Path) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    disk.mkdir()
    photo = photos.photo_file(tmp_path)
    logo = keep_picture(data, b"a logo")
    async with desk_in(data) as desk:
        case = await case_of(desk, photo)
        await issue_report(desk, case.id, tmp_path / "report.pdf", Settings(), MEI)
        kept = await back_up(desk.store, data, str(disk), ENOUGH)
    assert kept.spoilt == ()
    assert kept.backup.path.parent == place_of(data, str(disk))
    assert kept.backup.cases == 1
    # The computer is gone, and another one begins with an empty folder.
    shutil.rmtree(data)
    other = tmp_path / "other"
    assert known(other, str(disk)) == [kept.backup]
    await restore(other, kept.backup)
    assert picture_at(other, logo) is not None
    async with desk_in(other) as desk:
        (held,) = (await desk.store.case(case.id)).photos
        original = desk.files.original(held.sha256, held.media_type)
        assert original.read_bytes() == photo.read_bytes()
        assert desk.files.screen(held.sha256).exists()
        looked = [each async for each in verify_all(desk)]
        assert [problem for each in looked for problem in each.problems] == []


@in_loop
async def test_thinned_out_within_its_size(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI)
        for days in (1, 2, 3):
            aged((await back_up(store, tmp_path, "", ENOUGH)).backup, days)
        made = (await back_up(store, tmp_path, "", ENOUGH)).backup
        assert len(known(tmp_path, "")) == 4
        last = (await back_up(store, tmp_path, "", 2 * made.size_bytes)).backup
    there = known(tmp_path, "")
    assert there[0] == last
    assert len(there) == 2  # of today the newest alone, and one more has room
    assert len(list((tmp_path / files.BACKUPS).iterdir())) == 4


@in_loop
async def test_a_place_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    async with opened(tmp_path / "data") as store:
        with pytest.raises(BackupNotMade) as error:
            await back_up(store, tmp_path / "data", str(tmp_path / "not connected"), ENOUGH)
    assert "not connected" in error.value.said
    assert not (tmp_path / "not connected").exists()
    assert known(tmp_path / "data", str(tmp_path / "not connected")) == []


@in_loop
async def test_a_full_disk_keeps_the_earlier_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as store:
        first = (await back_up(store, tmp_path, "", ENOUGH)).backup

        def full(part: Path, stopped: object) -> Backup:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(files, "finish", full)
        with pytest.raises(BackupNotMade) as error:
            await back_up(store, tmp_path, "", ENOUGH)
        assert "No space" in error.value.said
        await store.new_case(Kind.VEHICLE, MEI)  # work goes on
    assert known(tmp_path, "") == [first]
    assert len(list((tmp_path / files.BACKUPS).iterdir())) == 2


@in_loop
async def test_damage_is_found_and_no_good_backup_given_up_for_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI)
        good = (await back_up(store, tmp_path, "", ENOUGH)).backup
    asked = "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'reports' AND rootpage > 0"
    page, size = lies(tmp_path, asked)[0][0], lies(tmp_path, "PRAGMA page_size")[0][0]
    with (tmp_path / DATABASE_NAME).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)
    async with opened(tmp_path) as store:
        with pytest.raises(StoreDamaged) as error:
            await back_up(store, tmp_path, "", 1)
    assert error.value.place == str(tmp_path)
    assert known(tmp_path, "") == [good]


@in_loop
async def test_cancelled_while_photos_are_copied(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    async with desk_in(tmp_path / "data") as desk:
        await case_of(desk, photos.photo_file(tmp_path))
        making = asyncio.ensure_future(back_up(desk.store, desk.folder, str(disk), ENOUGH))
        await asyncio.sleep(0)
        making.cancel()
        with pytest.raises(asyncio.CancelledError):
            await making
    left = [path for path in disk.rglob("*") if path.is_file()]
    assert [path for path in left if path.suffix == ".part"] == []
