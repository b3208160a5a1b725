"""A damaged database is told before anything is written to it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.keeping.harm import Harm
from app.domain.words import Kind
from app.errors import StoreDamaged, StoreMissing
from app.store.base.database import DATABASE_NAME
from app.store.rescue.damage import harm_of, look, looked_through
from app.store.store import Store
from tests.helpers import damage
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened


def _kept_once(folder: Path) -> None:
    kept = folder / "photos" / "originals" / "ab" / f"{'ab' * 32}.jpg"
    kept.parent.mkdir(parents=True)
    kept.touch()


def _no_wal(path: Path) -> None:
    path.with_name(f"{DATABASE_NAME}-shm").touch()


_WAYS: dict[Harm, Callable[[Path], object]] = {
    Harm.BEGINNING: lambda path: damage.spoil(path, 0, 100),
    Harm.CUT_SHORT: damage.cut,
    Harm.NEWEST_GONE: _no_wal,
    Harm.EMPTY: lambda path: path.write_bytes(b""),
    Harm.MISSING: Path.unlink,
    Harm.PAGES: lambda path: damage.spoil(path, 101, 4000),
}


@pytest.mark.parametrize("harm", Harm)
@in_loop
async def test_what_cannot_be_opened_stays_as_it_is(tmp_path: Path, harm: Harm) -> None:
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI)
    _kept_once(tmp_path)
    _WAYS[harm](tmp_path / DATABASE_NAME)
    before = damage.hashes(tmp_path)
    for _ in range(2):
        with pytest.raises(StoreDamaged) as error:
            await Store.open(tmp_path)
        assert damage.hashes(tmp_path) == before
    assert isinstance(error.value, StoreMissing) == (harm in (Harm.MISSING, Harm.EMPTY))
    assert harm_of(tmp_path) is harm
    with pytest.raises(StoreDamaged):
        looked_through(tmp_path)
    assert damage.hashes(tmp_path) == before


@in_loop
async def test_what_wal_holds_is_not_moved_into_a_damaged_file(tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    async with opened(tmp_path / "data") as store:
        await store.new_case(Kind.VEHICLE, MEI, "newest")
        shutil.copytree(tmp_path / "data", crashed)
    assert looked_through(crashed) == 1
    damage.spoil(crashed / DATABASE_NAME, 0, 100)
    (crashed / f"{DATABASE_NAME}-wal").write_bytes(b"\xa5" * 5000)
    before = damage.hashes(crashed)["tessera.db"]
    with pytest.raises(StoreDamaged):
        await Store.open(crashed)
    assert damage.hashes(crashed)["tessera.db"] == before


def test_a_new_folder_and_one_left_at_its_first_start_are_new(tmp_path: Path) -> None:
    look(tmp_path)
    (tmp_path / DATABASE_NAME).touch()
    look(tmp_path)
    assert looked_through(tmp_path) is None
