"""The page of calls: what was asked, what was known, what it came to."""

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.figures.calls import Calls
from app.settings.settings import Settings
from tests.helpers.desks import desk_in
from tests.helpers.settings_bench import no_calls, no_crash
from tests.helpers.waiting import until
from ui.settings.calls_model import CallsModel
from ui.settings.calls_page import CallsPage

pytestmark = pytest.mark.usefixtures("qapp")
TOLD = Calls("2026-11", "vehicle", 120, 90, 600, 300, 5400.0, (("¥", Decimal("1.5")),))


def test_a_month_is_told_in_a_line() -> None:
    model = no_calls()
    page = CallsPage(Settings(), model, {"vehicle": "Vehicle damage"}.__getitem__)
    model.counted.emit((TOLD,))
    item = page.list.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(7)] == [
        "November 2026",
        "Vehicle damage",
        "120",
        "90",
        "900",
        "90.0 min",
        "¥\u00a01.50",
    ]
    assert page.save_button.isEnabled()
    model.counted.emit((replace(TOLD, seconds=2.34),))
    item = page.list.topLevelItem(0)
    assert item is not None
    assert item.text(5) == "2.3 s", "not no minutes at all"
    model.counted.emit(())
    assert page.state.text() == "No model has been asked yet."
    assert not page.save_button.isEnabled()


def test_the_switch_is_a_setting() -> None:
    page = CallsPage(Settings(), no_calls(), str)
    assert not page.chosen(Settings()).takes_known
    page.takes.setChecked(True)
    assert page.chosen(Settings()).takes_known


def test_it_is_written_whole_or_said_why_not(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:

            async def there() -> object:
                return desk

            model = CallsModel(there, no_crash)  # type: ignore[arg-type]
            page = CallsPage(Settings(), model, str)
            written: list[str] = []
            model.written.connect(written.append)
            model.look()
            await until(lambda: bool(page.state.text()))
            model.write(tmp_path / "calls.csv")
            await until(lambda: written)
            assert (tmp_path / "calls.csv").read_bytes().startswith(b"\xef\xbb\xbfmonth,template")
            assert str(tmp_path / "calls.csv") in page.state.text()
            model.write(tmp_path / "nowhere" / "calls.csv")
            await until(lambda: "could not be written" in page.state.text())
            await model.close()

    asyncio.run(work())


def test_every_column_is_seen_where_all_is_twice_as_large() -> None:
    model = no_calls()
    page = CallsPage(Settings(), model, str)
    page.resize(757, 300)
    layout = page.layout()
    assert layout is not None
    layout.activate()
    page.list.resize(757, 200)
    page.list.header().resize(757, 30)
    assert page.list.header().length() <= 757
