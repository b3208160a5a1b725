"""Photos are kept as long as the office keeps them, and cases."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.desk import Desk
from app.domain.filing import Act
from app.domain.keeping.keep_time import KeepTime, keep_times
from app.domain.words import Kind, Status
from app.errors import PolicyUnreadable
from app.proving.verify import verify_all
from app.retention import keep_to
from app.settings import policy_file
from app.settings.settings import Settings
from app.store.base.entry import What
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved

SHORT = Settings(keep_times=(KeepTime(Kind.VEHICLE, photos_days=30),))


async def _closed(desk: Desk, number: int, days_ago: int) -> str:
    """A case of one photo, closed so long ago; the number of its picture."""
    case = await case_of(desk, saved(photo_like(320, 240, number)))
    await desk.store.act([case.id], Act.CLOSE, MEI)
    at = (datetime.now(UTC) - timedelta(days=days_ago)).isoformat()
    await desk.store._ask(
        lambda records: records._database.driver.execute(
            "UPDATE cases SET closed_at = ? WHERE id = ?", (at, case.id)
        )
    )
    return case.id


def _originals(folder: Path) -> set[str]:
    return {path.stem for path in (folder / "photos").rglob("*.jpg") if len(path.stem) == 64}


async def _problems(desk: Desk) -> list[Any]:
    return [problem async for looked in verify_all(desk) for problem in looked.problems]


def test_photos_go_first_and_all_else_stays(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            old, new = await _closed(desk, 1, 31), await _closed(desk, 2, 29)
            held, still_open = await _closed(desk, 3, 400), await _closed(desk, 4, 400)
            await desk.store.act([held], Act.HOLD, MEI)
            await desk.store.act([still_open], Act.REOPEN, MEI)
            same = await _closed(desk, 2, 60)  # with the picture of one that keeps it
            told = {c: (await desk.store.case(c)).photos[0].sha256 for c in (old, new, same)}
            assert await keep_to(desk, SHORT) == 2
            assert await keep_to(desk, SHORT) == 0
            case = await desk.store.case(old)
            assert case.photos_dropped_at is not None
            assert case.status is Status.CLOSED
            assert [photo.sha256 for photo in case.photos] == [told[old]]
            last = (await desk.store.history(old))[-1]
            assert (last.what, last.data["days"]) == (What.PHOTOS_DROPPED, "30")
        async with desk_in(tmp_path) as desk:  # files go when none can be on its way in
            assert told[old] not in _originals(tmp_path)
            assert told[new] in _originals(tmp_path)
            assert len(_originals(tmp_path)) == 3
            assert await _problems(desk) == []
            await desk.store.act([old], Act.REOPEN, MEI)
            assert (await desk.store.case(old)).photos_dropped_at is None
            assert await _problems(desk) == []

    asyncio.run(work())


def test_a_deletion_that_nobody_logged_is_found(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            await _closed(desk, 1, 400)
        with sqlite3.connect(tmp_path / "tessera.db") as store:
            store.execute("UPDATE cases SET photos_dropped_at = closed_at")
        store.close()
        async with desk_in(tmp_path) as desk:
            assert len(await _problems(desk)) == 1

    asyncio.run(work())


def test_whole_cases_go_as_if_a_person_had_deleted_them(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            old = await _closed(desk, 1, 400)
            await _closed(desk, 2, 300)
            settings = Settings(keep_times=(KeepTime(Kind.VEHICLE, case_days=365),))
            assert await keep_to(desk, settings) == 1
            assert (await desk.store.case(old)).deleted_at is not None
            await desk.store.act([old], Act.RESTORE, MEI)
            assert (await desk.store.case(old)).deleted_at is None

    asyncio.run(work())


def test_an_administrators_bound_goes_before_longer_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = {each.kind: each.photos_days for each in keep_times(SHORT.keep_times, 20)}
    assert days == dict.fromkeys(Kind, 20)
    days = {each.kind: each.photos_days for each in keep_times(SHORT.keep_times, 90)}
    assert days == dict.fromkeys(Kind, 90) | {Kind.VEHICLE: 30}
    assert keep_times((replace(SHORT.keep_times[0], photos_days=0),), 0) == ()

    policy = tmp_path / "policy.toml"
    monkeypatch.setattr(policy_file, "policy_place", lambda: policy)

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await _closed(desk, 1, 11)
            assert await keep_to(desk, Settings()) == 0
            policy.write_text("photos_days = 10", encoding="utf-8")
            assert await keep_to(desk, Settings()) == 1
            policy.write_text("photos_days = ten", encoding="utf-8")
            with pytest.raises(PolicyUnreadable):
                await keep_to(desk, Settings())

    asyncio.run(work())
