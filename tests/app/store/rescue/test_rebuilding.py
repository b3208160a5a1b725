"""What can be read of a damaged file comes back, and the file stays as it was."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.filing import Act
from app.domain.keeping.harm import Rebuilt
from app.domain.words import Kind
from app.errors import NotInStore
from app.paths import migrations
from app.store.backups import backup
from app.store.backups.restoring import ask_for
from app.store.base.database import DATABASE_NAME
from app.store.base.entry import What
from app.store.rescue.rebuilding import rebuild
from app.store.rescue.rows import Stopped
from tests.helpers import cases, damage
from tests.helpers.cases import MEI
from tests.helpers.proofs import full_case
from tests.helpers.stores import in_loop, opened

_MANY = 60
Kept = dict[str, Case]


def _nothing(done: int, total: int) -> None:
    return


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Kept]:
    """A closed store with many cases, the files of their photos, and the cases by id."""
    folder = tmp_path_factory.mktemp("whole")

    async def fill() -> Kept:
        async with opened(folder) as store:
            made = [(await full_case(store)).id]
            for number in range(_MANY):
                case = await store.new_case(Kind.PARCEL, MEI, f"case-{number}")
                await store.describe(case.id, MEI, text=f"{number} " * 400)
                made.append((await store.add_photo(case.id, cases.photo(number + 10), MEI)).id)
            return {case_id: await store.case(case_id) for case_id in made}

    kept = asyncio.run(fill())
    for photo in (photo for case in kept.values() for photo in case.photos):
        original = folder / "photos" / "originals" / photo.sha256[:2] / f"{photo.sha256}.jpg"
        original.parent.mkdir(parents=True, exist_ok=True)
        original.touch()
    return folder, kept


async def _rescued(
    folder: Path, spoilt: Callable[[Path], object], *like: Path
) -> tuple[Rebuilt, Kept]:
    """What rebuilding says, and the cases that are there once it is in place."""
    spoilt(folder / DATABASE_NAME)
    before = damage.hashes(folder)
    made = rebuild(folder, migrations(), like, _nothing)
    assert damage.hashes(folder) == before
    assert list((folder / backup.BACKUPS).glob(".rescue*")) == []
    ask_for(folder, made.backup.path)
    async with opened(folder) as store:
        assert store.set_aside is not None
        assert damage.hashes(store.set_aside) == before
        rows = await store.cases()
        return made, {row.id: await store.case(row.id) for row in rows}


@pytest.mark.slow
@pytest.mark.parametrize("count", [100, 4096])
@in_loop
async def test_a_destroyed_beginning_costs_nothing(
    whole: tuple[Path, Kept], tmp_path: Path, count: int
) -> None:
    folder, kept = shutil.copytree(whole[0], tmp_path / "data"), whole[1]
    made, there = await _rescued(folder, lambda path: damage.spoil(path, 0, count))
    assert (made.whole, made.partly) == (_MANY + 1, ())
    assert there == kept


@pytest.mark.parametrize("table", ["cases", "log", "photos"])
@in_loop
async def test_a_broken_page_costs_what_was_on_it(
    whole: tuple[Path, Kept], tmp_path: Path, table: str
) -> None:
    folder, kept = shutil.copytree(whole[0], tmp_path / "data"), whole[1]
    made, there = await _rescued(folder, lambda path: damage.spoil_leaf(path, table))
    assert made.whole + len(made.partly) == made.backup.cases == len(kept)
    assert 0 < len(made.partly) < _MANY / 3
    same = [case for case_id, case in there.items() if case == kept[case_id]]
    assert len(same) >= made.whole
    # The log knows what stood in a case's row.
    told = {case_id: (case.number, case.kind, case.text) for case_id, case in there.items()}
    lost = [i for i, case in kept.items() if told[i][1:] != (case.kind, case.text)]
    assert lost == []


@pytest.mark.parametrize("table", ["cases", "photos"])
@in_loop
async def test_a_broken_page_that_only_led_to_others_costs_nothing(
    whole: tuple[Path, Kept], tmp_path: Path, table: str
) -> None:
    folder, kept = shutil.copytree(whole[0], tmp_path / "data"), whole[1]
    assert damage.leaves(folder / DATABASE_NAME, table)
    made, there = await _rescued(folder, lambda path: damage.spoil(path, damage.root(path, table)))
    assert (made.whole, made.partly) == (_MANY + 1, ())
    assert there == kept


@pytest.mark.parametrize("share", [0.5, 0.85])
@in_loop
async def test_a_file_that_was_cut_short(
    whole: tuple[Path, Kept], tmp_path: Path, share: float
) -> None:
    folder, kept = shutil.copytree(whole[0], tmp_path / "data"), whole[1]
    like = shutil.copyfile(folder / DATABASE_NAME, tmp_path / "backup.db")
    made, there = await _rescued(folder, lambda path: damage.cut(path, share), like)
    assert made.backup.cases
    assert made.whole or share == 0.5  # how much of the first cases lies in a half is chance
    assert len([case for i, case in there.items() if case == kept.get(i)]) >= made.whole


@pytest.mark.slow
@in_loop
async def test_where_nothing_can_be_read_nothing_is_made_up(
    whole: tuple[Path, Kept], tmp_path: Path
) -> None:
    folder = shutil.copytree(whole[0], tmp_path / "data")
    made, there = await _rescued(folder, lambda path: path.write_bytes(b"no database " * 4000))
    assert (made.whole, made.partly, there) == (0, (), {})


@in_loop
async def test_stopped_it_leaves_nothing(whole: tuple[Path, Kept], tmp_path: Path) -> None:
    folder = shutil.copytree(whole[0], tmp_path / "data")
    with pytest.raises(Stopped):
        rebuild(folder, migrations(), [], _nothing, lambda: True)
    assert list((folder / backup.BACKUPS).iterdir()) == []


@pytest.mark.slow
@in_loop
async def test_a_case_that_was_cleared_away_stays_away(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        await store.act([case.id], Act.DELETE, MEI)
        await store.clear([case.id])
        history = await store.history(case.id)
        assert history[-1].what == What.CASE_CLEARED
    await _rescued(tmp_path, lambda path: damage.spoil(path, 0, 16))
    async with opened(tmp_path) as store:
        with pytest.raises(NotInStore):
            await store.case(case.id)
        assert await store.history(case.id) == history
