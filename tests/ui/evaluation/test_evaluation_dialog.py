"""The page of measurements: a set chosen, mapped and measured, stopped, gone on with, compared."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desk import Desk
from app.domain.words import Kind, Language
from app.inspector import Order
from app.measured_last import as_used
from app.network import Network
from app.settings.connection import PRACTICE, Connection
from app.settings.settings import Settings
from app.wire.surroundings import Surroundings
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in
from tests.helpers.labelled_model import LabelledModel, written_set
from tests.helpers.labelling import BAD, GOOD, labelled
from tests.helpers.server import LoopbackServer
from tests.helpers.settings_bench import no_crash
from tests.helpers.waiting import until
from ui.evaluation.comparison_view import ComparisonView
from ui.evaluation.evaluation_dialog import EvaluationDialog
from ui.evaluation.evaluation_model import EvaluationModel
from ui.evaluation.new_view import NewView
from ui.evaluation.run_model import RunModel
from ui.evaluation.set_model import SetModel
from ui.evaluation.terms_row import TermsRow

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.server]
PHOTOS = labelled(12, seed=30, intact=0.3)


class _Bench:
    """The page over a desk; two connections lead to the same server."""

    def __init__(self, desk: Desk, url: str) -> None:
        self.network = Network()

        async def there() -> Desk:
            return desk

        async def order(connection: Connection | None) -> Order:
            return Order(connection or PRACTICE, "", Language.ENGLISH, MEI)

        self.model = EvaluationModel(there, self.network, order, Surroundings, no_crash)
        self.sets, self.runs = SetModel(there, no_crash), RunModel(there, Settings, no_crash)
        known = [Connection(base_url=url, name=name, model=name) for name in ("one", "other")]
        self.page = EvaluationDialog(
            (self.model, self.runs),
            lambda line: next((each for each in known if line.is_of(each)), None),
            lambda: as_used(desk.templates.offered(())),
        )
        self.page.take(NewView(self.sets, TermsRow()))
        template = desk.templates.named(Kind.VEHICLE)
        names = [(template.id, template.title(Language.ENGLISH))]
        self.page.pages.new.offer(names, known, template.id, known[0])
        self.model.look()

    async def see(self, done: Callable[[], object]) -> None:
        """Until that is to be seen; what other threads told comes in meanwhile."""

        def come() -> object:
            QCoreApplication.processEvents()
            return done()

        await until(come, 30)

    async def close(self) -> None:
        """As the window does."""
        self.page.close()
        QCoreApplication.sendPostedEvents(self.page, QEvent.Type.DeferredDelete)
        for model in (self.model, self.sets, self.runs):
            await model.close()
        await asyncio.to_thread(self.network.close)


def test_from_a_set_to_two_runs_beside_each_other(tmp_path: Path) -> None:
    material, model = written_set(tmp_path / "set", PHOTOS), LabelledModel(PHOTOS, BAD)

    async def work(url: str) -> None:
        async with desk_in(tmp_path / "data") as desk:
            bench = _Bench(desk, url)
            try:
                await _measured(bench, material)
                model.faults = GOOD
                await _compared(bench, tmp_path)
                await _deleted(bench)
                await _fitted(bench)
                assert not await desk.store.cases(), "nothing comes among the cases"
                assert not await desk.store.known.calls(), "nor among its figures"
            finally:
                await bench.close()

    with LoopbackServer(model) as server:
        asyncio.run(work(server.url))


async def _measured(bench: _Bench, material: Path) -> None:
    """A word left out, a budget that ends it early, and gone on with."""
    page = bench.page
    new, rows = page.pages.new, page.pages.new.mapping.rows
    assert not new.foot.start_button.isEnabled()
    new.take(material)
    await bench.see(lambda: new.told.text() == "Reading the labels…")
    await bench.see(lambda: new.counts and new.foot.takes.text())
    labels = sum(len(photo.labels) for photo in PHOTOS)
    assert new.told.text() == f"12 cases · 12 photos · {labels} labels"
    assert "not known before" in new.foot.takes.text()
    words = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    row = words.index("missing")
    assert rows.setData(rows.index(row, 2), "-")
    prepared = bench.sets.told
    assert prepared is not None
    assert prepared.meanings["missing"] is None
    assert rows.index(row, 3).data() == "", "what is left out has no part"
    assert rows.setData(rows.index(row, 2), "missing")
    new.foot.budget.calls.setValue(5)
    new.foot.start_button.click()
    await bench.see(lambda: bench.model.is_running)
    await bench.see(lambda: not bench.model.is_running and page.list.current)
    assert page.pages.currentWidget() is page.pages.figures
    line = page.list.current
    assert line is not None
    assert (line.asked, line.of, line.ended) == (5, 12, None)
    assert "budget" in page.said.text()
    new.foot.budget.calls.setValue(0)
    page.pages.figures.budget.calls.setValue(0)
    page.pages.figures.go_button.click()
    await bench.see(lambda: page.list.current and page.list.current.ended)
    await bench.see(page.pages.figures.save_button.isEnabled)


async def _compared(bench: _Bench, folder: Path) -> None:
    page = bench.page
    page.begin()
    page.pages.new.terms.connection.setCurrentIndex(1)
    page.pages.new.terms.connection_changed.emit()
    await bench.see(page.pages.new.foot.start_button.isEnabled)
    page.pages.new.foot.start_button.click()
    await bench.see(lambda: bench.model.is_running)
    await bench.see(lambda: page.list.current and page.list.current.ended)
    assert page.list.rows.rowCount() == 2
    await bench.see(page.pages.figures.save_button.isEnabled)
    page.pages.figures.written_to.emit(folder / "run.csv")
    await bench.see((folder / "run.csv").exists)
    page.pages.figures.others.setCurrentIndex(1)
    page.pages.figures.others.activated.emit(1)
    await bench.see(lambda: page.pages.comparison.photo.told)
    told = page.pages.comparison.differences.accessibleDescription()
    assert "Found, of all labels" in told
    assert ": better" in told
    shown = page.pages.comparison.photo
    assert "A: " in shown.accessibleDescription()
    whole = shown.grab().toImage()
    page.pages.comparison.shows[0].setChecked(False)
    assert shown.grab().toImage() != whole
    _without_difference(page.pages.comparison)


def _without_difference(view: ComparisonView) -> None:
    """No empty list, no empty table; back to the photos where there are some."""
    two = view._told
    assert two is not None
    parts = (view.list, view.photo, *view.shows)
    view.show_two(replace(two, compared=replace(two.compared, photos=())))
    assert view.differing.text() == "They say the same of every photo."
    assert not any(part.isVisibleTo(view) for part in parts)
    view.show_two(two)
    assert all(part.isVisibleTo(view) for part in parts)


async def _deleted(bench: _Bench) -> None:
    page = bench.page
    one, other = page.list.rows.lines
    page.list.choose(one.id)
    page.deletion.one.trigger()
    box = page.findChildren(QMessageBox)[-1]
    agree = QMessageBox.ButtonRole.AcceptRole
    next(each for each in box.buttons() if box.buttonRole(each) is agree).click()
    await bench.see(lambda: page.list.rows.lines == (other,))
    assert page.list.current == other
    await bench.see(page.pages.figures.save_button.isEnabled)
    await bench.see(page.deletion.every.isEnabled)
    assert not page.said.isVisibleTo(page)


async def _fitted(bench: _Bench) -> None:
    """A page that is wider than the screen, as all are where letters are large, is scrolled to."""
    page, wide = bench.page, QWidget()
    wide.setMinimumWidth(4_000)
    page.pages.addWidget(wide)
    page.pages.setCurrentWidget(wide)
    await bench.see(lambda: page.minimumSizeHint().width() < 4_000)
    assert page.isAncestorOf(wide)
