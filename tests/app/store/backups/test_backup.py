"""Backups are whole while people work, checked before they count, and never half in place."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.keeping.backup import Backup
from app.domain.words import Kind
from app.errors import BackupUnusable, StoreDamaged
from app.paths import migrations
from app.store.backups import backup
from app.store.backups.restoring import ASIDE, NOTE, ask_for
from app.store.base.database import DATABASE_NAME
from app.store.records import Records
from app.store.store import Store
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, lies, opened
from tests.helpers.waiting import until


async def backed_up(store: Store, folder: Path) -> Backup:
    part = backup.new_part(folder)
    await store.copy_to(part)
    return backup.finish(part)


def numbers(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [number for (number,) in database.execute("SELECT number FROM cases ORDER BY seq")]


async def filled(store: Store, megabytes: int) -> str:
    """A case that makes the file so large, so that a copy takes several steps."""
    case = await store.new_case(Kind.VEHICLE, MEI, "large")
    await store.describe(case.id, MEI, text="x" * megabytes * 1_000_000)
    return case.id


@in_loop
async def test_what_is_done_meanwhile_is_answered_and_in_the_copy(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await filled(store, 12)
        seen: list[int] = []
        records = store._records
        copy_to = records.copy_to

        def counted(part: Path, between: object) -> None:
            def step() -> None:
                between()  # type: ignore[operator]
                seen.append(len(numbers_in(records)))

            copy_to(part, step)

        records.copy_to = counted  # type: ignore[method-assign]
        copying = asyncio.ensure_future(backed_up(store, tmp_path / "b"))
        for number in range(8):
            await store.new_case(Kind.VEHICLE, MEI, f"during-{number}")
        made = await copying
        assert len(seen) > 8  # in steps
        assert seen[0] < 9, "all was asked before the copy began: nothing was shown"
        during = [n for n in numbers(made.path) if n.startswith("during")]
        assert made.cases == 1 + len(during)
        assert during == [f"during-{number}" for number in range(len(during))]
        assert made.cases >= seen[-2]  # SQLite asks once more when all is copied
        assert (made.schema, bool(made.sha256)) == (
            lies(tmp_path, "PRAGMA user_version")[0][0],
            True,
        )


def numbers_in(records: Records) -> list[object]:
    return records._database.driver.execute("SELECT number FROM cases").fetchall()


@in_loop
async def test_a_copy_nobody_waits_for_ends_and_the_store_closes(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await filled(store, 20)
        part = backup.new_part(tmp_path / "b")
        copying = asyncio.ensure_future(store.copy_to(part))
        await until(part.exists)
        copying.cancel()
        with pytest.raises(asyncio.CancelledError):
            await copying
        await store.new_case(Kind.VEHICLE, MEI, "after")
    assert len(lies(tmp_path, "SELECT * FROM cases")) == 2


@in_loop
async def test_a_copy_that_is_not_sound_does_not_count(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await filled(store, 1)
        part = backup.new_part(tmp_path / "b")
        await store.copy_to(part)
    whole = part.read_bytes()
    part.write_bytes(whole[:8192] + b"\xa5" * 4096 + whole[12288:])
    with pytest.raises(StoreDamaged):
        backup.finish(part)
    assert backup.found(tmp_path / "b") == []


@in_loop
async def test_restored_and_what_was_there_is_set_aside(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI, "old")
        made = await backed_up(store, tmp_path / "b")
        await store.new_case(Kind.VEHICLE, MEI, "new")
    assert backup.found(tmp_path / "b") == [made]
    ask_for(tmp_path, made.path)
    async with opened(tmp_path) as store:
        assert [row.number for row in await store.cases()] == ["old"]
        assert store.set_aside is not None
        assert numbers(store.set_aside / DATABASE_NAME) == ["old", "new"]
    async with opened(tmp_path) as store:
        assert store.set_aside is None


@pytest.mark.parametrize("wrong", ["gone", "flipped", "newer", "no database"])
@in_loop
async def test_a_backup_that_cannot_be_used_changes_nothing(tmp_path: Path, wrong: str) -> None:
    async with opened(tmp_path) as store:
        await filled(store, 1)
        made = await backed_up(store, tmp_path / "b")
    if wrong == "gone":
        made.path.unlink()
    elif wrong == "flipped":  # in the middle of a text: SQLite's own check sees nothing
        whole = bytearray(made.path.read_bytes())
        whole[whole.index(b"x" * 2000) + 1000] ^= 1
        made.path.write_bytes(whole)
        assert backup.checked(made.path)
    elif wrong == "newer":
        backup._note(made.path).unlink()
        with closing(sqlite3.connect(made.path)) as database:
            database.execute("PRAGMA user_version = 900")
    else:
        made.path.write_bytes(b"not a database" * 999)
    before = (tmp_path / DATABASE_NAME).read_bytes()
    ask_for(tmp_path, made.path)
    with pytest.raises(BackupUnusable):
        await Store.open(tmp_path)
    assert (tmp_path / DATABASE_NAME).read_bytes() == before
    assert not (tmp_path / NOTE).exists()
    async with opened(tmp_path) as store:
        assert [row.number for row in await store.cases()] == ["large"]


@pytest.mark.parametrize("at", range(6))
def test_killed_at_any_step_it_is_made_good_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    folder = tmp_path / "data"

    async def prepare() -> None:
        async with opened(folder) as store:
            await store.new_case(Kind.VEHICLE, MEI, "old")
            made = await backed_up(store, folder / "b")
            await store.new_case(Kind.VEHICLE, MEI, "new")
        ask_for(folder, made.path)

    asyncio.run(prepare())
    # As after a crash: what WAL holds lies beside the file.
    for name in ("-wal", "-shm"):
        (folder / f"{DATABASE_NAME}{name}").write_bytes(b"")
    copies = tmp_path / "as at the kill"
    replace, steps = Path.replace, iter(range(99))

    def killed(self: Path, target: Path) -> Path:
        if next(steps) == at:
            shutil.copytree(folder, copies)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", killed)
    unlink = Path.unlink

    def killed_before_the_note_goes(self: Path, missing_ok: bool = False) -> None:
        if self.name == NOTE and not copies.exists():
            shutil.copytree(folder, copies)
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", killed_before_the_note_goes)
    Records(folder, migrations()).close()
    monkeypatch.undo()
    records = Records(copies, migrations())
    records.close()
    assert numbers(copies / DATABASE_NAME) == ["old"]
    (aside,) = (copies / ASIDE).iterdir()
    assert numbers(aside / DATABASE_NAME) == ["old", "new"]
