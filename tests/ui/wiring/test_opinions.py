"""Second opinions, comparison, links, items and the decision, joined in a wired window."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.case import Decision
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack
from app.domain.place.region import Region
from app.domain.words import Verdict
from app.errors import ConnectionLost, SecondOpinionMissing
from app.settings.connection import PRACTICE, Connection
from app.settings.settings import Settings
from app.vlm.wire.address import resolve
from tests.helpers import cases, opinions, table
from tests.helpers.outgoing_bench import QuietOutgoing
from tests.helpers.settings_bench import no_backups
from tests.helpers.templates import shelf
from tests.helpers.templating import QuickTemplates
from tests.ui.test_window import Bench, Fake
from ui import notices
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.inspection.photo_request_dialog import PhotoRequestDialog
from ui.models import Models
from ui.verbs.actions import Actions
from ui.window import MainWindow
from ui.wiring.wiring import Wiring

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HELD = Connection(base_url="https://h.example/v1", model="m")


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    window = MainWindow()
    window.resize(1280, 720)
    window.furnish(CasesModel(), QueryModel())
    calls: list[tuple[Any, ...]] = []
    fake: Any = Fake(calls)
    fake.settings = Settings(connection=HELD, adjuster="Mei")
    given = {each.name: fake for each in fields(Models)}
    given["outgoing"] = QuietOutgoing()
    given |= {"templates": QuickTemplates(tmp_path), "backups": no_backups(), "resolve": resolve}
    models = Models(**given)
    actions = Actions(window, models)
    wiring = Wiring(window, models, actions)
    wiring.take_templates(shelf(tmp_path / "templates"))
    window.table.set_pictures(table.pictures(tmp_path))
    window.show()
    made = Bench(window, fake, actions, calls)
    made.show(opinions.case())
    QTest.mouseMove(window, QPoint(1, 1))  # wherever the test before left the pointer
    calls.clear()
    yield made
    window.leave()
    window.deleteLater()


def test_the_connections_of_the_settings_are_offered(bench: Bench) -> None:
    line = bench.window.panel.assessment.sections["inspection-1"].opinions
    assert [action.text() for action in line.menu().actions()] == ["m · h.example"]
    bench.model.settings = Settings(connection=PRACTICE)
    bench.model.changed.emit(bench.model.settings)
    assert [action.text() for action in line.menu().actions()] == ["Practice, no model"]
    bench.model.settings = Settings()
    bench.model.changed.emit(bench.model.settings)
    assert not line.second_button.isEnabled()


def test_the_notice_that_one_is_required_offers_whom_to_ask(bench: Bench, qtbot: QtBot) -> None:
    bench.show(opinions.case(opinions.first()))
    bench.window.panel.tabs.setCurrentIndex(1)
    bench.window.tell(notices.of_error(SecondOpinionMissing("2026-0007")))
    (step,) = bench.window.banner.findChildren(QPushButton, "banner-second_opinion")
    step.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    line = bench.window.panel.assessment.sections["inspection-1"].opinions
    assert bench.window.panel.tabs.currentIndex() == 0
    assert bench.window.focusWidget() is line.second_button
    assert line.alone
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("second_opinion", "inspection-1", HELD) in bench.calls)
    assert not bench.window.banner.isVisible()


def test_one_is_wanted_where_an_answer_stands_alone(bench: Bench) -> None:
    line = bench.window.panel.assessment.sections["inspection-1"].opinions
    assert not line.alone


def test_all_saved_connections_are_offered_each_once(bench: Bench) -> None:
    other = Connection(base_url="http://localhost:8080/v1", model="o", name="Under the desk")
    unready = Connection(name="half typed")
    saved = (other, HELD, unready)
    bench.model.settings = Settings(connection=HELD, connections=saved)
    bench.model.changed.emit(bench.model.settings)
    line = bench.window.panel.assessment.sections["inspection-1"].opinions
    actions = line.menu().actions()
    assert [action.text() for action in actions] == [
        "m · h.example",
        "Under the desk",
    ]
    bench.calls.clear()  # whoever else heard of the settings
    actions[1].trigger()
    assert bench.calls == [("second_opinion", "inspection-1", other)]


def test_a_second_opinion_is_asked_of_the_connection_chosen(bench: Bench) -> None:
    line = bench.window.panel.assessment.sections["inspection-1"].opinions
    line.menu().actions()[0].trigger()
    assert bench.calls == [("second_opinion", "inspection-1", HELD)]


def test_one_that_fails_is_told_and_says_nothing_of_the_first(bench: Bench) -> None:
    bench.model.second_failed.emit(ConnectionLost(host="other:9"))
    assert "No second opinion. The connection to other:9 broke off" in bench.window.banner.text
    assert "The first answer stands" in bench.window.banner.text
    assert ("note_failure",) not in [call[:1] for call in bench.calls]


def test_comparing_takes_the_middle_and_its_keys_until_it_is_closed(bench: Bench) -> None:
    bench.actions.do("compare")
    screen = bench.window.comparison
    assert screen is not None
    assert screen.isVisible()
    assert not bench.window.table.isVisible()
    for _ in range(3):  # what differs, then what only one of them says, stands before what agrees
        bench.actions.do("next")
    bench.actions.do("accept")
    bench.actions.do("reject")
    bench.actions.do("photo_2")
    assert bench.calls == [("accept", "b3")]
    QTest.keyClick(screen.list, Qt.Key.Key_Escape)
    assert bench.window.comparison is None
    assert bench.window.table.isVisible()


def test_the_key_that_opened_it_closes_it(bench: Bench) -> None:
    for is_open in (True, False):
        bench.actions.do("compare")
        assert (bench.window.comparison is not None) is is_open


def test_esc_closes_it_before_it_stops_an_answer(bench: Bench) -> None:
    bench.actions.do("compare")
    bench.model.streaming_changed.emit(True)
    bench.actions.do("stop")
    assert bench.window.comparison is None
    assert ("stop",) not in bench.calls
    bench.actions.do("stop")
    assert ("stop",) in bench.calls


def test_another_case_ends_the_comparison(bench: Bench) -> None:
    bench.actions.do("compare")
    bench.show(cases.case(id="case-2"))
    assert bench.window.comparison is None
    assert bench.window.panel.isVisible()


def test_closing_the_window_ends_it_too(bench: Bench) -> None:
    bench.actions.do("compare")
    bench.window.leave()
    assert bench.window.comparison is None


def _merging(bench: Bench, finding_id: str) -> QMenu:
    """The menu that the key opens for that finding."""
    bench.model.selected = finding_id
    bench.window.key_pressed.emit("merge")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert isinstance(menu, QMenu)
    return menu


def _linked(bench: Bench) -> list[tuple[Any, ...]]:
    """What was said; the menu may have come between the pointer and a row, which is told too."""
    return [call[1:] for call in bench.calls if call[0] == "link"]


def test_a_finding_is_merged_with_one_in_another_photo(bench: Bench, qtbot: QtBot) -> None:
    there = replace(opinions.found("a2", 1), photo_id="photo-2", proposed=cases.value(part="R&D"))
    bench.show(opinions.case(opinions.first(findings=(opinions.found("a1", 0), there))))
    bench.calls.clear()
    rows = bench.window.panel.assessment
    qtbot.waitUntil(lambda: (row := rows.row("a2")) is not None and "R&D" in row.title)
    menu = _merging(bench, "a1")
    (action,) = (each for each in menu.actions() if not each.isSeparator())
    assert action.text() == "The same damage as no. 2 in photo 2 · R&&D · Dented"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert _linked(bench) == [(("a1", "a2"), True)]
    link = Link(("a1", "a2"), True, cases.MEI, cases.NOON)
    bench.show(replace(bench.model.case, links=(link,)))
    bench.calls.clear()
    menu = _merging(bench, "a2")
    (action,) = (each for each in menu.actions() if not each.isSeparator())
    assert action.text().startswith("Not the same as no. 1 in photo 1")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert _linked(bench) == [(("a1", "a2"), None)]
    qtbot.waitUntil(lambda: not bench.window.findChildren(QMenu))


def test_with_no_other_photo_there_is_nothing_to_merge(bench: Bench) -> None:
    bench.show(opinions.case(opinions.first(findings=(opinions.found("a1", 0),))))
    bench.calls.clear()
    menu = _merging(bench, "a1")
    assert [action.isEnabled() for action in menu.actions() if not action.isSeparator()] == [False]
    menu.close()
    bench.model.selected = ""
    bench.window.key_pressed.emit("merge")
    assert QApplication.activePopupWidget() is None


def test_the_menu_of_a_box_leads_there_too(bench: Bench, qtbot: QtBot) -> None:
    """By mouse on the box; a rejected finding is no damage, and beside boxes none is meant."""
    bench.window.table.resize(740, 800)
    place = Region(0.2, 0.2, 0.6, 0.6)
    there = replace(opinions.found("a2", 1), photo_id="photo-2", proposed=cases.value(part="R&D"))
    found = replace(opinions.found("a1", 0), proposed=cases.value(region=place))
    bench.show(opinions.case(opinions.first(findings=(found, there))))
    tile = bench.window.table.grid.tiles[0]
    qtbot.waitUntil(lambda: tile.view.box("a1") is not None)
    at = tile.view.placed[0].rect.center() / tile.view.unit
    reason = QContextMenuEvent.Reason.Mouse
    asked = QContextMenuEvent(reason, at.toPoint(), tile.view.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(tile.view, asked)
    of_photo = QApplication.activePopupWidget()
    assert isinstance(of_photo, QMenu)
    first = of_photo.actions()[0]
    assert first.text() == "No. 1: the same damage as…"
    first.trigger()
    of_photo.close()
    menu = next(each for each in bench.window.findChildren(QMenu) if each.isVisible())
    assert "no. 2 in photo 2" in menu.actions()[0].text()
    menu.close()
    assert "same damage" not in tile.menu().actions()[0].text()
    tile.set_boxes(tuple(replace(b, verdict=Verdict.REJECTED) for b in (tile.view.placed[0].box,)))
    assert "same damage" not in tile.menu("a1").actions()[0].text()


def test_the_button_of_a_finding_opens_the_menu(bench: Bench) -> None:
    bench.window.panel.select("a1")
    row = bench.window.panel.assessment.row("a1")
    assert row is not None
    (button,) = (each for each in row.findChildren(QPushButton) if each.text() == "Same as…")
    button.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert isinstance(menu, QMenu)
    menu.close()


def test_ticks_and_links_reach_the_review(bench: Bench) -> None:
    key = ItemKey("a", Lack.PHOTO, 0)
    bench.window.panel.item_marked.emit(key, True)
    bench.window.panel.linked.emit(("a1", "a2"), None)
    assert bench.calls == [("mark", key, True), ("link", ("a1", "a2"), None)]


def test_asking_for_photos_opens_the_text(bench: Bench) -> None:
    bench.window.panel.photos_wanted.emit()
    (dialog,) = bench.window.findChildren(PhotoRequestDialog)
    text = dialog.text.toPlainText()
    assert "– the left side" in text
    assert text.endswith("Mei")
    dialog.close()


def _decide(bench: Bench, decision: Decision) -> QMessageBox | None:
    bench.window.panel.decided.emit(decision)
    boxes = [box for box in bench.window.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None


def test_a_decision_with_open_items_is_asked_about_in_a_dialog(bench: Bench) -> None:
    box = _decide(bench, cases.decision())
    assert box is not None
    assert box.text() == "2 items are open"
    assert bench.calls == []
    yes = next(b for b in box.buttons() if b.text() == "Decide all the same")
    yes.click()
    assert [call[0] for call in bench.calls] == ["decide"]
    assert _decide(bench, cases.decision()) is None


def test_going_back_shows_the_items_and_the_decision_as_stored(bench: Bench) -> None:
    bar = bench.window.panel.decision
    bar.severity.choose("severe")
    box = _decide(bench, cases.decision())
    assert box is not None
    box.reject()
    assert bar.severity.code() == ""
    told = [call for call in bench.calls if call[0] == "decide"]
    assert not told[0][1].complete
    assert bench.window.panel.assessment.items.isVisible()


def test_going_back_after_the_case_was_left_opens_it_again(bench: Bench) -> None:
    box, asked_of = _decide(bench, cases.decision()), bench.model.open
    assert box is not None
    bench.show(replace(opinions.case(), id="another"))
    wanted: list[str] = []
    bench.window.case_list.opened.connect(wanted.append)
    box.reject()
    told = [call for call in bench.calls if call[0] == "decide"]
    assert (told[0][1].complete, told[0][2]) == (False, asked_of)
    assert wanted == [asked_of.case.id]


def test_who_decides_first_is_named_on_the_next_case(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.model.settings = Settings(connection=HELD)
    monkeypatch.setattr(bench.model, "worker", "", raising=False)
    ana = cases.decision(adjuster="Ana")
    box = _decide(bench, ana)
    assert box is not None
    box.reject()
    assert "save" not in [call[0] for call in bench.calls], "nothing was decided"
    box = _decide(bench, ana)
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Decide all the same").click()
    (kept,) = (call[1] for call in bench.calls if call[0] == "save")
    assert kept.adjuster == "Ana"
    bench.model.settings = kept
    _decide(bench, cases.decision(adjuster="Jonas"))
    assert [call[0] for call in bench.calls].count("save") == 1


def test_what_is_known_of_a_photo_leads_to_it(bench: Bench) -> None:
    bench.window.panel.before.photo_clicked.emit("photo-2")
    places = [tile.view._place for tile in bench.window.table.grid.tiles]
    assert places[0] is None
    assert places[1] is not None


def test_a_case_without_a_second_answer_is_not_compared(bench: Bench) -> None:
    bench.show(replace(opinions.case(opinions.first()), id="case-3"))
    bench.actions.do("compare")
    assert bench.window.comparison is None
