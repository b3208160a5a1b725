"""Which photos, boxes and places the light table shows."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.place.region import Region
from app.domain.words import Verdict
from tests.helpers import cases, table
from tests.helpers.table import BIG, SMALL, TWO
from ui.inspection.table.light_table import LightTable
from ui.widgets.icon_button import IconButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_without_photos_it_invites(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(cases.case(inspections=()))
    assert shown.empty.isVisible()
    buttons = {b.text(): b for b in shown.empty.findChildren(QPushButton)}
    for words, signal in (
        ("Choose files…", shown.choose_files),
        ("Paste", shown.paste),
        ("Try with sample photos", shown.try_samples),
    ):
        with qtbot.waitSignal(signal):
            table.click(buttons[words])


def test_whoever_brought_photos_in_is_led_to_the_first(shown: LightTable) -> None:
    shown.show_case(cases.case(inspections=()))
    button = next(b for b in shown.empty.findChildren(QPushButton) if b.text() == "Paste")
    button.setFocus()
    shown.show_case(table.case(2))
    assert shown.window().focusWidget() is table.view_of(shown)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_all_photos_of_an_inspection_at_once(shown: LightTable, count: int) -> None:
    shown.show_case(table.case(count))
    assert table.visible(shown) == list(range(1, count + 1))
    assert not shown.empty.isVisible()


def test_photos_can_be_added_while_there_is_room(shown: LightTable, qtbot: QtBot) -> None:
    """Above the photos, or in the empty place of the fourth."""
    for count, strip, slot in ((1, True, False), (2, True, False), (3, False, True)):
        shown.show_case(table.case(count))
        assert (shown.strip.isVisible(), shown.grid._slot.isVisible()) == (strip, slot), count
    shown.show_case(table.case(3, table.finding(1, cases.photo(1), BIG)))
    assert (shown.strip.isVisible(), shown.grid._slot.isVisible()) == (True, False)
    assert not shown.strip._tabs.isVisible()
    buttons = shown.strip.findChildren(IconButton)[-3:]
    asks = (shown.choose_files, shown.from_phone, shown.from_camera)
    for button, asked in zip(buttons, asks, strict=True):
        with qtbot.waitSignal(asked):
            table.click(button)
    shown.show_case(table.case(4))
    assert not shown.strip.isVisible()


def test_why_there_is_no_picture_is_told_where_the_office_deleted_it(shown: LightTable) -> None:
    case = table.case(2)
    for at, dropped in ((None, False), (cases.NOON, True), (None, False)):
        shown.show_case(replace(case, photos_dropped_at=at))
        told = [tile.view.picture.dropped for tile in shown.grid.tiles]
        assert told == [dropped, dropped]


def test_the_pictures_come(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(4))
    views = [tile.view for tile in shown.grid.tiles]
    qtbot.waitUntil(lambda: all(view.picture.image is not None for view in views))
    for view in views:
        assert view.picture.image is not None
        assert view.picture.image.size() == view.geometry_now.rect.size()


def test_fourteen_photos_lie_on_four_pages(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(14))
    tabs = shown.strip._tabs
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["1–4", "5–8", "9–12", "13–14"]
    tabs.setCurrentIndex(3)
    assert [tile.photo_id for tile in shown.grid.tiles] == ["photo-13", "photo-14"]
    assert shown.grid.tiles[0].caption.accessibleName().startswith("Photo 13")
    table.fill(shown, 6)
    assert (tabs.currentIndex(), shown.grid.filled) == (1, "photo-6")


def test_a_new_inspection_is_shown_when_its_first_photo_comes(shown: LightTable) -> None:
    shown.show_case(table.case(4))
    shown.show_case(table.case(5))
    assert [tile.photo_id for tile in shown.grid.tiles] == ["photo-5"]


def test_of_many_photos_dropped_at_once_the_first_stay_in_sight(shown: LightTable) -> None:
    shown.show_intake(0, 9)
    for count in range(1, 10):
        shown.show_case(table.case(count))
    shown.show_intake(9, 9)
    assert shown.grid.tiles[0].photo_id == "photo-1"
    shown.show_intake(0, 8)
    for count in range(10, 18):
        shown.show_case(table.case(count))
    shown.show_intake(8, 8)
    assert shown.grid.tiles[0].photo_id == "photo-13"


def test_a_rejected_box_is_hidden_until_it_is_chosen(shown: LightTable) -> None:
    shown.show_case(table.case(1, table.finding(1, cases.photo(1), BIG, Verdict.REJECTED)))
    assert table.view_of(shown).placed == []
    shown.select("finding-1")
    assert len(table.view_of(shown).placed) == 1


def test_choosing_a_finding_brings_its_page_its_photo_and_its_place(shown: LightTable) -> None:
    far = Region(0.9, 0.9, 0.95, 0.95)
    finding = table.finding(1, cases.photo(2), far)
    shown.show_case(table.case(6, finding))
    table.fill(shown, 5)
    shown.select("finding-1")
    assert shown.grid.tiles[0].photo_id == "photo-1"
    table.fill(shown, 1)
    shown.select("finding-1")
    assert shown.grid.filled == "photo-2"
    view = table.view_of(shown, 2)
    view.zoom_by(8, QPointF(10, 10))
    assert not view.placed
    shown.select("finding-1")
    assert len(view.placed) == 1
    assert view.magnified


def test_what_came_forward_last_fills_the_table(shown: LightTable) -> None:
    shown.show_case(table.case(4, table.finding(1, cases.photo(3), SMALL)))
    shown.select("finding-1")
    shown.toggle_fill()
    assert shown.grid.filled == "photo-3"


def test_a_place_of_the_reasoning_is_shown_on_its_photo(shown: LightTable) -> None:
    shown.show_case(table.case(2))
    shown.show_place("photo-2", SMALL)
    assert [tile.view._place for tile in shown.grid.tiles] == [None, SMALL]
    shown.show_place("", None)
    assert [tile.view._place for tile in shown.grid.tiles] == [None, None]


def test_a_finding_without_a_place_is_shown_by_its_whole_photo(shown: LightTable) -> None:
    shown.show_case(table.case(2, table.finding(1, cases.photo(2), None)))
    shown.select("finding-1")
    assert [tile.view._place for tile in shown.grid.tiles] == [None, Region(0, 0, 1, 1)]
    shown.select("")
    assert [tile.view._place for tile in shown.grid.tiles] == [None, None]


def test_a_resting_pointer_moves_nothing(shown: LightTable) -> None:
    shown.show_case(table.case(6))
    table.fill(shown, 5)
    shown.hint_place("photo-1", SMALL)
    assert shown.grid.filled == "photo-5"


def test_pictures_may_be_told_of_later(qtbot: QtBot, tmp_path: Path) -> None:
    made = LightTable()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.show_case(table.case(1))
    made.set_pictures(table.pictures(tmp_path))
    view = table.view_of(made)
    qtbot.waitUntil(lambda: view.picture.image is not None and not view.picture.image.isNull())


def test_streaming_builds_nothing_and_reads_nothing_again(
    shown: LightTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [cases.photo(number) for number in range(1, 5)]
    base = table.case(4, *TWO)
    shown.show_case(base)
    qtbot.waitUntil(lambda: all(tile.view.picture.image is not None for tile in shown.grid.tiles))
    objects = len(shown.findChildren(QObject))
    asked: list[object] = []
    monkeypatch.setattr(shown.loader, "ask", lambda *args: asked.append(args))
    for number in range(1000):
        finding = table.finding(3 + number % 7, photos[number % 4], SMALL)
        shown.show_case(_streamed(base, number, (*TWO, finding)))
    assert len(shown.findChildren(QObject)) == objects
    assert asked == []


def _streamed(base: Case, number: int, findings: tuple[Finding, ...]) -> Case:
    first = base.inspections[0]
    told = replace(first.runs[0].assessment, raw="x" * number, findings=findings)
    run = replace(first.runs[0], assessment=told)
    return replace(base, inspections=(replace(first, runs=(run,)), *base.inspections[1:]))


def test_a_new_caption_reads_no_picture_again(shown: LightTable, qtbot: QtBot) -> None:
    before = table.case(1)
    shown.show_case(before)
    view = table.view_of(shown)
    qtbot.waitUntil(lambda: view.picture.image is not None)
    image = view.picture.image
    inspection = before.inspections[0]
    said = replace(inspection, photos=(replace(inspection.photos[0], caption="Rear right"),))
    shown.show_case(replace(before, inspections=(said,)))
    assert view.picture.image is image
    assert "Rear right" in shown.grid.tiles[0].caption.accessibleName()


def test_an_empty_table_invites_and_has_no_strip(shown: LightTable) -> None:
    shown.show_case(table.case(0))
    assert shown.strip.isHidden()
    assert not shown.empty.isHidden()
    shown.show_case(table.case(2))
    assert not shown.strip.isHidden()
    assert shown.empty.isHidden()
