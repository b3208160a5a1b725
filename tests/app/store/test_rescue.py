"""A damaged file: what can be read comes back, what was there stays as it was."""

from pathlib import Path

import pytest

from app.domain.words import Kind
from app.paths import migrations
from app.store.database import DATABASE_NAME
from app.store.rescue import rescue
from app.store.restoring import ask_for
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.proofs import full_case
from tests.helpers.stores import in_loop, lies, opened


async def _many(store: Store) -> None:
    await full_case(store)
    for number in range(60):
        case = await store.new_case(Kind.VEHICLE, MEI, f"case-{number}")
        await store.describe(case.id, MEI, text=f"{number} " * 400)
        await store.add_photo(case.id, cases.photo(number + 10), MEI)


def _spoil(folder: Path, table: str) -> None:
    """Write over a page in the middle of a table."""
    asked = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"
    try:
        pages = [page for (page,) in lies(folder, asked, table)]
    except Exception:
        pytest.skip("this SQLite can't say where tables lie")
    size = lies(folder, "PRAGMA page_size")[0][0]
    with (folder / DATABASE_NAME).open("r+b") as file:
        file.seek((pages[len(pages) // 2] - 1) * size)
        file.write(b"\xa5" * size)


@pytest.mark.parametrize("table", ["cases", "log", "photos"])
@in_loop
async def test_a_broken_page_costs_what_was_on_it(tmp_path: Path, table: str) -> None:
    async with opened(tmp_path) as store:
        await _many(store)
    _spoil(tmp_path, table)
    before = (tmp_path / DATABASE_NAME).read_bytes()
    rescued = rescue(tmp_path, migrations())
    assert (tmp_path / DATABASE_NAME).read_bytes() == before
    assert rescued.backup.cases == 61  # those whose row is lost come back as empty ones
    ask_for(tmp_path, rescued.backup.path)
    async with opened(tmp_path) as store:
        rows = await store.cases()
        assert len(rows) == 61
        held = [await store.case(row.id) for row in rows]
        photos = sum(len(case.photos) for case in held)
        named = [case for case in held if not case.number.startswith("?")]
        assert photos == 62 if table != "photos" else 30 < photos < 62
        assert len(named) == 61 if table != "cases" else 40 < len(named) < 61
        assert store.set_aside is not None
        assert (store.set_aside / DATABASE_NAME).read_bytes() == before


@in_loop
async def test_a_sound_file_loses_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await full_case(store)
        history = await store.history(case.id)
    rescued = rescue(tmp_path, migrations())
    assert (rescued.lost, rescued.backup.cases) == (0, 1)
    ask_for(tmp_path, rescued.backup.path)
    async with opened(tmp_path) as store:
        assert await store.case(case.id) == case
        assert await store.history(case.id) == history


def test_where_nothing_can_be_read_an_empty_one_is_offered(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).write_bytes(b"\xff" * 40_000)
    assert rescue(tmp_path, migrations()).backup.cases == 0
    assert (tmp_path / DATABASE_NAME).read_bytes() == b"\xff" * 40_000
