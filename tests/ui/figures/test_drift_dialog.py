"""Models over time: what is told of changes, the table, and both from a store to a file."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from app.desk import Desk
from app.domain.figures.change import Change
from app.domain.figures.drift import Counted, Figure, MonthRow, Place, Series, Share, week_of
from app.domain.figures.period import Period
from app.domain.measured.set_change import SetChange
from app.domain.words import RunState
from app.drift import Drift
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.store.counting.drift_notices import keep_look
from tests.helpers import cases
from tests.helpers.desks import desk_in
from tests.helpers.settings_bench import no_crash
from tests.helpers.stores import with_run
from tests.helpers.waiting import until
from ui import theme
from ui.figures.drift_dialog import DriftDialog
from ui.figures.drift_model import DriftModel
from ui.figures.drift_words import change_words, place_name
from ui.language import speak
from ui.widgets.plain_label import PlainLabel

pytestmark = pytest.mark.usefixtures("qapp")
PLACE = Place("localhost:8080", "qwen3-vl-8b", "vehicle")
YEAR = Period(date(2025, 11, 1), date(2026, 11, 28))


def share(x: int, n: int) -> Share:
    """Of n cases with one finding each."""
    return Share(n, x, n, x, x, n)


def rise() -> Change:
    """Nine of a hundred, then twenty-one."""
    before, after = share(9, 100), share(42, 200)
    return Change(PLACE, Figure.REJECTED, date(2026, 5, 3), before, after, 1e-9, ("named",))


def _row(month: int, named: str, rejected: int) -> MonthRow:
    shares = {Figure.REJECTED: share(rejected, 40), Figure.EDITED: share(3, 40)}
    series = Series("localhost:8080", "qwen3-vl-8b", named, "vehicle", "4", "7")
    counted = Counted(20, 37 - rejected, shares, (60, 5400, 7200))
    return MonthRow(date(2026, month, 1), series, counted)


ROWS = (_row(6, "qwen3-vl-8b-q3", 8), _row(5, "<b>qwen3", 3))


@pytest.fixture
def page() -> Iterator[DriftDialog]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = DriftDialog(lambda place: f"Office · {place.model}", str.title)
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


def test_months_stand_under_the_connection_and_its_template(page: DriftDialog) -> None:
    page.show_drift(Drift(YEAR, ROWS, (rise(),)))
    top = page.list.topLevelItem(0)
    assert top is not None
    assert top.text(0) == "Office · qwen3-vl-8b · Vehicle"
    rows = [child for n in range(2) if (child := top.child(n))]
    told = [[row.text(column) for column in range(11)] for row in rows]
    assert told[0] == [
        *("Jun 2026", "qwen3-vl-8b-q3", "4 · 7", "20", "–", "40", "73\u00a0%"),
        *("7.5\u00a0%", "20\u00a0%", "–", "1\u00a0h\u00a030\u00a0min"),
    ]
    assert told[1][1] == "<b>qwen3"
    words = [label.text() for label in page.findChildren(PlainLabel) if "3 May" in label.text()]
    words += [label.text() for label in page.findChildren(PlainLabel) if "before" in label.text()]
    assert words[0] == (
        "Since 3 May 2026 findings of Office · qwen3-vl-8b are rejected more often: "
        "9\u00a0%\u00a0→\u00a021\u00a0%"
    )
    assert words[1] == (
        "Vehicle · 100 cases before, 200 since. Since that day the server names another model."
    )
    page.show_drift(Drift(YEAR, (), ()))
    assert page.list.topLevelItemCount() == 0
    assert not page.table_button.isEnabled()


@pytest.mark.parametrize("language", ["en", "de", "zh-CN"])
def test_it_fits_a_small_screen_with_all_its_columns(qapp: QApplication, language: str) -> None:
    theme.apply(qapp, dark=False)
    speak(qapp, language)
    made = DriftDialog(lambda place: place.model, str.title)
    made.show_drift(Drift(YEAR, ROWS, (rise(),)))
    made.show()
    qapp.processEvents()
    wide, beyond = made.width(), made.list.horizontalScrollBar().maximum()
    made.close()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    speak(qapp, "en")
    assert wide <= 1270, "and its frame"
    assert beyond == 0


def test_a_models_name_is_begun_where_its_column_is_squeezed(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)
    speak(qapp, "zh-CN")  # whose head takes two letters
    made = DriftDialog(lambda place: place.model, str.title)
    least = made.list.header().minimumSectionSize()
    made.close()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    speak(qapp, "en")
    assert least >= 72


def test_a_connection_is_called_as_people_call_it() -> None:
    own = Connection(base_url="http://localhost:8080/v1", model="qwen3-vl-8b", name="Office")
    assert place_name(PLACE, Settings(connections=(own,))) == "Office"
    assert place_name(PLACE, Settings()) == "qwen3-vl-8b · localhost:8080"


def test_a_store_is_counted_looked_at_once_and_written(tmp_path: Path) -> None:
    today = date.today()  # noqa: DTZ011 what the clock on the wall says

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            found = cases.finding(1)
            told = {"state": RunState.DONE, "assessment": cases.assessment(found)}
            case = await with_run(desk.store, **told, told=cases.run().told)
            await desk.store.review(case.id, found.id, cases.review(), cases.MEI)
            await desk.store.do(keep_look, week_of(today), (rise(),))
            model = DriftModel(lambda: _there(desk), no_crash)
            changes: list[tuple[Change, ...]] = []
            counted: list[Drift] = []
            written: list[str] = []
            failed: list[object] = []
            model.found.connect(changes.append)
            model.counted.connect(counted.append)
            model.written.connect(written.append)
            model.failed.connect(failed.append)
            model.start(0.0)
            await until(lambda: changes, 30)
            model.start(0.0)  # as after another start: it was told
            model.count()
            await until(lambda: counted, 30)
            assert changes == [(rise(),)]
            assert counted[0].changes == (rise(),)
            (row,) = counted[0].rows
            assert (row.series.named, row.counted.accepted) == ("qwen3-vl-8b-q4", 1)
            model.write(tmp_path / "drift.csv")
            await until(lambda: written, 30)
            model.write(tmp_path / "no folder" / "drift.csv")
            await until(lambda: failed, 30)
            await model.close()

    asyncio.run(work())
    head, line = (tmp_path / "drift.csv").read_text("utf-8-sig").splitlines()
    told = dict(zip(head.split(","), line.split(","), strict=True))
    assert (told["model as named by the server"], told["accepted"]) == ("qwen3-vl-8b-q4", "1")


async def _there(desk: Desk) -> Desk:
    return desk


@pytest.mark.usefixtures("page")
def test_false_alarms_are_told_as_a_count_since_a_photo_may_have_several() -> None:
    day = date(2026, 5, 3)
    told = SetChange("gpu:1", "qwen", "workshop", "run", "recall", day, 0.5, 0.25, 60, 1e-9)
    assert change_words(told, "Office").endswith(": 50\u00a0%\u00a0→\u00a025\u00a0%")
    alarms = replace(told, figure="false_alarms_per_intact", before=0.5, after=1.25)
    assert change_words(alarms, "Office").endswith(
        "has more false alarms per undamaged photo: 0.50\u00a0→\u00a01.25"
    )
