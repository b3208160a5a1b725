"""The page of figures: what it asks for, what it draws, what is written of it."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from app.desk import Desk
from app.domain.figures.figure_charts import Figures, charts
from app.domain.figures.period import Period, Preset, period_of
from app.domain.figures.period_figures import FigureQuery
from app.domain.words import Kind
from app.report.figures.charts import sketch
from app.settings.settings import Settings
from tests.app.domain.figures.test_figure_charts import CALLS, CASES, OCTOBER
from tests.helpers.desks import case_of, desk_in
from tests.helpers.settings_bench import no_crash
from tests.helpers.waiting import until
from ui.figures.figure_words import speaker
from ui.figures.figures_dialog import FiguresDialog
from ui.figures.figures_model import FiguresModel

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date.today()  # noqa: DTZ011 what the clock on the wall says


@pytest.fixture
def page() -> Iterator[FiguresDialog]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = FiguresDialog()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


def test_it_asks_for_last_month_without_practice(page: FiguresDialog) -> None:
    asked: list[FigureQuery] = []
    page.wanted.connect(asked.append)
    page.ask()
    assert asked == [FigureQuery(period_of(Preset.LAST_MONTH, TODAY))]
    page.kind.setCurrentIndex(page.kind.findData(Kind.PARCEL.value))
    page.kind.activated.emit(page.kind.currentIndex())
    page.practice.setChecked(True)
    assert asked[-1] == replace(asked[0], kind=Kind.PARCEL, practice=True)
    assert not page.report_button.isEnabled()


def test_days_are_typed_in_either_order(page: FiguresDialog) -> None:
    asked: list[FigureQuery] = []
    page.wanted.connect(asked.append)
    fields = page.period
    fields.box.setCurrentIndex(fields.box.count() - 1)
    fields.box.activated.emit(fields.box.currentIndex())
    assert not fields.since.isHidden()
    fields.since.setText("2020-02-29")
    fields.until.setText("first of October")
    fields.until.editingFinished.emit()
    assert asked == []
    assert page.state.text() == "Days are typed as 2026-11-30."
    fields.until.setText("2020-02-01")
    fields.until.editingFinished.emit()
    assert [query.period for query in asked] == [Period(date(2020, 2, 1), date(2020, 2, 29))]


def test_every_chart_is_drawn_and_told(page: FiguresDialog) -> None:
    told = Figures(OCTOBER, CASES, CALLS)
    drawn = [(each, sketch(each, 400, 13)) for each in charts(told, speaker())]
    page.show_figures(told, drawn)
    page.show()
    assert page.told.text() == "1 October 2026 – 31 October 2026"
    assert page.cards[0].headline.text() == "4 cases"
    spoken = page.cards[2].sketch.accessibleName()
    assert "No damage 1 · 50\u00a0%" in spoken
    assert page.cards[-1].headline.text() == "1,204 calls"
    assert page.report_button.isEnabled()
    picture = page.cards[2].sketch.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width())
               for y in range(picture.height())}  # fmt: skip
    assert {"#c2332e", "#2f8f5b"} <= colours or {"#f0685f", "#2f8f5b"} <= colours


def test_a_store_is_counted_and_written(tmp_path: Path) -> None:
    """From the stored case to the files beside the charts."""

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await case_of(desk, kind=Kind.PARCEL)
            model = FiguresModel(lambda: _there(desk), Settings, no_crash)
            drawn: list[Figures] = []
            written: list[str] = []
            failed: list[object] = []
            model.drawn.connect(lambda told, _charts: drawn.append(told))
            model.written.connect(written.append)
            model.failed.connect(failed.append)
            model.write_table(tmp_path / "early.csv")  # nothing is counted yet
            model.count(FigureQuery(Period(TODAY, TODAY)), 400, 13)
            await until(lambda: drawn, 30)
            assert drawn[0].cases.kinds == {Kind.PARCEL: 1}
            model.write_table(tmp_path / "figures.csv")
            await until(lambda: written, 30)
            model.write_report(tmp_path / "figures.pdf")
            await until(lambda: len(written) == 2, 30)
            model.write_table(tmp_path / "no folder" / "figures.csv")
            await until(lambda: failed, 30)
            await model.close()
        assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")
        assert f"cases opened,{TODAY},1,1" in (tmp_path / "figures.csv").read_text("utf-8-sig")
        assert not (tmp_path / "early.csv").exists()

    asyncio.run(work())


async def _there(desk: Desk) -> Desk:
    return desk
