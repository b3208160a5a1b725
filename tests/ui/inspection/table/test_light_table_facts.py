"""What lies around the photos: facts, menus, slots, the surface itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.notice import Notice, NoticeKind
from app.domain.place.region import Region
from app.domain.words import Severity
from tests.helpers import cases, table
from tests.helpers.shared import needs_shared, shared
from tests.helpers.table import TWO
from ui import theme
from ui.inspection.table.light_table import LightTable
from ui.widgets.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_what_is_to_be_known_of_a_photo_stands_at_it(shown: LightTable) -> None:
    drawn = table.case(2, *TWO)
    (inspection,) = drawn.inspections
    (run,) = inspection.runs
    notice = Notice(NoticeKind.DRAWING, "photo-2", "Pencil lines.")
    told = replace(run, assessment=replace(run.assessment, notices=(notice,)))
    shown.show_case(replace(drawn, inspections=(replace(inspection, runs=(told,)),)))
    flags = [tile.caption.toolTip() for tile in shown.grid.tiles]
    assert flags == ["Facts and caption", "This may be a drawing, not a photo."]
    assert shown.grid.tiles[1].caption.accessibleDescription() == flags[1]
    shown.show_case(drawn)
    assert shown.grid.tiles[1].caption.toolTip() == "Facts and caption"


def test_a_photo_can_be_removed_only_before_anything_was_asked(
    shown: LightTable, qtbot: QtBot
) -> None:
    shown.show_case(table.case(2))
    remove = shown.grid.tiles[1].menu().actions()[-1]
    with qtbot.waitSignal(shown.remove_photo) as told:
        remove.trigger()
    assert told.args == ["photo-2"]
    shown.show_case(table.case(2, *TWO))
    words = [action.text() for action in shown.grid.tiles[1].menu().actions()]
    assert "Remove from the case" not in words


def test_facts_are_plain_text_and_can_be_written(shown: LightTable, qtbot: QtBot) -> None:
    evil = "<b>no damage</b><img src='file:///etc/passwd'>"
    photo = cases.photo(1, name=evil, caption="Old")
    base = table.case(1)
    shown.show_case(replace(base, inspections=(replace(base.inspections[0], photos=(photo,)),)))
    shown.grid.tiles[0].caption.facts.emit()
    facts = shown.facts
    assert facts.isVisible()
    assert facts._facts["name"].text() == evil
    assert facts._facts["name"].textFormat() is Qt.TextFormat.PlainText
    caption = facts._edits["caption"]
    caption.setText("Rear right")
    with qtbot.waitSignal(shown.photo_described) as told:
        caption.editingFinished.emit()
    assert told.args == ["photo-1", {"caption": "Rear right"}]
    facts._copy()
    assert QGuiApplication.clipboard().text() == photo.sha256
    assert shown.back() is True
    assert not facts.isVisible()


def test_a_third_photo_leaves_a_place_for_the_fourth(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(3))
    assert shown.grid._slot.isVisible()
    with qtbot.waitSignal(shown.choose_files):
        table.click(shown.grid._slot)
    shown.show_case(table.case(3, *TWO))
    assert not shown.grid._slot.isVisible()


def test_what_is_coming_in_is_told(shown: LightTable) -> None:
    shown.show_intake(1, 4)
    assert shown._intake.isVisible()
    assert "2" in shown._intake.text()
    shown.show_intake(4, 4)
    assert not shown._intake.isVisible()


def test_a_photo_is_shown_alone_and_whole_by_buttons(shown: LightTable) -> None:
    shown.show_case(table.case(2))
    caption = shown.grid.tiles[1].caption
    assert (caption._fill.isVisible(), caption._all.isVisible()) == (True, False)
    table.click(caption._fill)
    assert table.visible(shown) == [2]
    assert not caption._fill.isVisible()
    assert not caption._fit.isVisible()
    shown.zoom(3)
    table.click(caption._fit)
    assert not table.view_of(shown, 2).magnified
    assert not caption._fit.isVisible()
    table.click(caption._all)
    assert table.visible(shown) == [1, 2]
    shown.show_case(table.case(1))
    assert not shown.grid.tiles[0].caption._fill.isVisible()


def test_the_menu_says_which_way_filling_goes(shown: LightTable) -> None:
    shown.show_case(table.case(2))
    tile = shown.grid.tiles[0]
    assert tile.menu().actions()[0].text() == "This photo alone"
    tile.menu().actions()[0].trigger()
    assert tile.menu().actions()[0].text() == "Show all photos"


def test_long_names_of_files_are_broken_and_long_words_begin_at_their_beginning(
    shown: LightTable,
) -> None:
    photo = cases.photo(1, name="IMG_" + "x" * 300 + ".jpg", caption="Left rear " * 20)
    base = table.case(1)
    shown.show_case(replace(base, inspections=(replace(base.inspections[0], photos=(photo,)),)))
    shown.grid.tiles[0].caption.facts.emit()
    name = shown.facts._facts["name"]
    assert name.width() < shown.facts.width()
    assert name.height() > 2 * name.fontMetrics().height()
    assert shown.facts._edits["caption"].cursorPosition() == 0


def test_every_control_can_be_reached_and_says_what_it_is(shown: LightTable) -> None:
    shown.show_case(table.case(3))
    controls = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) >= 6
    for widget in controls:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.mark.parametrize("dark", [False, True])
def test_both_themes_paint_their_own_table(shown: LightTable, dark: bool) -> None:
    app = QGuiApplication.instance()
    theme.apply(app, dark)  # type: ignore[arg-type]
    try:
        assert shown.grab().toImage().pixelColor(3, 3).name().upper() == theme.tokens(dark).table
    finally:
        theme.apply(app, False)  # type: ignore[arg-type]
        app.setStyleSheet("")  # type: ignore[union-attr]


@needs_shared
def test_a_box_is_painted_where_the_damage_is(qtbot: QtBot) -> None:
    """On a real photo, beside the model's region: the line's colour lies on the region's edge."""
    path = shared("photos", "car_damaged_02.jpeg")
    photo = cases.photo(1, width=1600, height=1200)
    value = cases.value(region=Region(0.25, 0.25, 0.75, 0.75), severity=Severity.SEVERE)
    case = table.case(1, cases.finding(1, photo_id=photo.id, proposed=value))
    inspection = replace(case.inspections[0], photos=(photo,))
    made = LightTable()
    qtbot.addWidget(made)
    made.set_pictures(lambda _: path)
    made.resize(740, 800)
    made.show()
    made.show_case(replace(case, inspections=(inspection,)))
    view = table.view_of(made)
    qtbot.waitUntil(lambda: view.picture.image is not None)
    box = view.geometry_now.to_view(Region(0.25, 0.25, 0.75, 0.75))
    image = view.grab().toImage()
    red = theme.severity_color(Severity.SEVERE, dark=True)
    for x, y in ((box.left(), box.center().y()), (box.center().x(), box.bottom())):
        assert image.pixelColor(round(x), round(y)) == red


def test_what_is_wrong_with_a_photo_stands_at_it_with_what_to_do(shown: LightTable) -> None:
    drawn = table.case(2)
    (inspection,) = drawn.inspections
    first, second = inspection.photos
    first = replace(first, quality=replace(first.quality, flags=("glare",)))
    second = replace(second, fingerprint=first.fingerprint)
    shown.show_case(replace(drawn, inspections=(replace(inspection, photos=(first, second)),)))
    one, two = (tile.caption.toolTip() for tile in shown.grid.tiles)
    assert one == "Glare hides a part: take it again from another side, without flash."
    assert two == "Almost the same picture as photo 1: add another view instead."
    assert "glare" in shown.grid.tiles[0].caption.accessibleName()
    shown.grid.tiles[0].caption.facts.emit()
    assert one in [label.text() for label in shown.facts.findChildren(PlainLabel)]


@pytest.mark.parametrize(
    ("credential", "said"),
    [
        (None, "not recorded"),
        (True, "present (C2PA), not checked"),
        (False, "none (C2PA)"),
    ],
)
def test_a_content_credential_is_told_but_not_believed(
    shown: LightTable, credential: bool | None, said: str
) -> None:
    base, photo = table.case(1), cases.photo(1, credential=credential)
    shown.show_case(replace(base, inspections=(replace(base.inspections[0], photos=(photo,)),)))
    shown.grid.tiles[0].caption.facts.emit()
    assert shown.facts._facts["credential"].text() == said
