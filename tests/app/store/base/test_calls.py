"""Calls are counted as they end, exactly, and stay counted."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.asking import Told
from app.domain.known import Taken
from app.domain.words import Kind, RunState
from app.store.base.calls import month_of
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.conversations import turn
from tests.helpers.stores import in_loop, lies, of_schema, opened, tamper

_COLUMNS = "SELECT name FROM pragma_table_info(?)"
MONTH = month_of(cases.NOON)


async def _ended(store: Store, number: int, template: str = "vehicle", **changes: Any) -> str:
    """A case with a run that started and came to its end; the case's id."""
    case = await store.new_case(Kind.VEHICLE, cases.MEI)
    photo = cases.photo(number)
    case = await store.add_photo(case.id, photo, cases.MEI)
    asked = cases.asked(photo.id, template=template, practice=changes.pop("practice", False))
    found = cases.finding(number, run_id=f"run-{number}", photo_id=photo.id)
    of_case: dict[str, Any] = {"inspection_id": case.inspections[0].id, "asked": asked}
    done = replace(cases.run(number, assessment=cases.assessment(found)), **of_case, **changes)
    begun: dict[str, Any] = {"state": RunState.RUNNING, "finished_at": None}
    await store.start_run(case.id, replace(done, **begun))
    await store.save_run(case.id, done)
    await store.save_run(case.id, done)  # what has ended is not counted twice
    return case.id


@in_loop
async def test_what_was_asked_and_what_was_known(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        told = Told("m", "stop", 2000, 500, 0.5, 4.0)
        await _ended(store, 1, told=told, cost="0.1", currency="¥")
        await _ended(store, 2, told=told, cost="0.2", currency="¥")
        await _ended(store, 3, told=told, cost="0.0000004", currency="USD")
        await _ended(store, 4, told=Told(seconds=1.5), state=RunState.FAILED, error="Unreachable")
        taken = Taken("c", "1", "run-1", cases.NOON, 0)
        await _ended(store, 5, told=Told("m"), taken=taken)
        await _ended(store, 6, told=told, practice=True)
        await _ended(store, 7, "product", told=told)
        by_template = {each.template: each for each in await store.known.calls()}
        assert set(by_template) == {"vehicle", "product"}
        vehicle = by_template["vehicle"]
        assert (vehicle.month, vehicle.made, vehicle.saved) == (MONTH, 4, 1)
        assert (vehicle.tokens_in, vehicle.tokens_out, vehicle.seconds) == (6000, 1500, 13.5)
        assert dict(vehicle.money) == {"¥": Decimal("0.3"), "USD": Decimal("0.0000004")}
        assert by_template["product"].money == ()


@in_loop
async def test_a_question_asked_on_and_one_cut_off_are_calls_too(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case_id = await _ended(store, 1)
        asked = turn(run_id="run-1", state=RunState.RUNNING)
        await store.start_turn(case_id, asked)
        ended = replace(asked, state=RunState.DONE, told=Told("m", "stop", 100, 10, 0.1, 2.0))
        await store.save_turn(case_id, ended)
        cut_off = replace(asked, id="another")
        await store.start_turn(case_id, cut_off)
    async with opened(tmp_path) as store:
        (told,) = await store.known.calls()
        assert told.made == 3


@in_loop
async def test_calls_of_an_older_file_are_counted_once(tmp_path: Path) -> None:
    async with opened(tmp_path / "now") as store:
        await _ended(store, 1, cost="0.10", currency="¥")
        await _ended(store, 2, cost="0.25", currency="¥")
        counted = await store.known.calls()
    folder = of_schema(18, tmp_path)
    copied = {
        name: ", ".join(told for (told,) in lies(folder, _COLUMNS, name))
        for name in ("people", "cases", "inspections", "photos", "runs")
    }
    tamper(
        folder,
        f"ATTACH '{tmp_path / 'now' / 'tessera.db'}' AS now",
        *(
            f"INSERT INTO {name} ({columns}) SELECT {columns} FROM now.{name}"
            for name, columns in copied.items()
        ),
    )
    async with opened(folder) as store:
        assert await store.known.calls() == counted
