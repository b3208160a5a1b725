"""What is put in order while nobody asks."""

from pathlib import Path

from app.domain.words import Kind
from app.store.finding import search_merging
from app.store.records import Records
from app.store.store import Store
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened
from tests.helpers.waiting import until


def _parts(records: Records) -> int:
    asked = records._database.driver.execute("SELECT count(DISTINCT segid) FROM search_idx")
    return int(asked.fetchone()[0])


async def _changed(store: Store) -> None:
    for number in range(30):
        await store.new_case(Kind.PARCEL, MEI, f"1Z {number}")
        if await store._ask(lambda records: records.unsettled):
            return
    raise AssertionError("thirty new cases are not worth settling")


@in_loop
async def test_after_changes_the_index_is_put_together_while_it_is_quiet(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await _changed(store)
        before = await store._ask(_parts)
        assert before >= 4  # each change left a part of its own, and none was put together
        await until(lambda: not store._records.unsettled)  # asking would keep it waiting
        while await store._ask(lambda records: search_merging.merge(records._database.driver)):
            pass
        assert await store._ask(_parts) < before


@in_loop
async def test_who_asks_without_a_pause_is_answered_and_all_is_there(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await _changed(store)
        made = [await store.new_case(Kind.PARCEL, MEI, f"2Z {number}") for number in range(40)]
        for case in made:
            assert await store.case(case.id) == case


@in_loop
async def test_a_full_disk_while_it_is_quiet_is_not_told(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await _changed(store)
        settled = await store._ask(_refused)
        assert settled is False
        await store.new_case(Kind.PARCEL, MEI, "3Z")


def _refused(records: Records) -> bool:
    driver = records._database.driver
    driver.execute("PRAGMA query_only = ON")  # as where the disk has become read-only
    try:
        return records.settle()
    finally:
        driver.execute("PRAGMA query_only = OFF")
