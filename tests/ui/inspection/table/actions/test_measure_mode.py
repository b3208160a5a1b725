"""Measuring on a photo, by pointer and by keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.place.known_length import KNOWN_LENGTHS, Known, KnownLength
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from tests.helpers import cases, table
from tests.ui.inspection.table.actions.test_outlining import layer_of, spot
from ui.inspection.table.actions.measure_bar import MeasureBar
from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
CARD = KNOWN_LENGTHS[0]
ALONG = Drawn(Form.LINE, ((0.2, 0.8), (0.4, 0.8)), 1.0)
SCALE = Scale(ALONG, CARD)
LINE = Drawn(Form.LINE, ((0.2, 0.2), (0.6, 0.2)), 1.0)


def case(*measuring: Measuring) -> Case:
    """A photo for each."""
    made = table.case(len(measuring))
    (inspection,) = made.inspections
    photos = zip(inspection.photos, measuring, strict=True)
    told = tuple(replace(photo, measuring=each) for photo, each in photos)
    return replace(made, inspections=(replace(inspection, photos=told),))


class Bench:
    """What a table says while something is measured on it."""

    def __init__(self, shown: LightTable) -> None:
        self.shown, self.mode, self.bar = shown, shown.modes.measuring, shown.measure_bar
        self.told: list[tuple[str, str, object]] = []
        for name in ("measured", "forgotten", "scaled", "renamed"):
            getattr(self.mode, name).connect(
                lambda photo, what, name=name: self.told.append((name, photo, what))
            )

    @property
    def form(self) -> Form | None:
        return self.mode.form

    def drag(self, one: tuple[float, float], other: tuple[float, float], place: int = 1) -> None:
        view = table.view_of(self.shown, place)
        start, end = spot(view, *one), spot(view, *other)
        table.drag(layer_of(view), table.LEFT, start, (start + end) / 2, end)

    def choose(self, known: Known) -> None:
        self.bar.known.hidePopup()
        self.bar.known.choose(known)
        self.bar.known.activated.emit(self.bar.known.currentIndex())


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Bench:
    made = table.shown(qtbot, tmp_path)
    made.show_case(case(Measuring()))
    return Bench(made)


def _words(bench: Bench, place: int = 1) -> list[str]:
    marks = bench.shown.grid.tiles[place - 1].measures
    return [mark.words.replace("\N{NO-BREAK SPACE}", " ") for mark in marks._marks()]


def test_first_a_length_is_chosen_then_drawn_then_things_have_sizes(bench: Bench) -> None:
    bench.mode.toggle()
    assert bench.bar.isVisible()
    assert bench.shown.window().focusWidget() is bench.bar.known
    assert bench.bar.known.view().isVisible()
    bench.bar.known.hidePopup()
    assert not any(button.isEnabled() for button in (bench.bar.scale, *bench.bar.forms.values()))
    bench.drag((0.2, 0.8), (0.4, 0.8))
    assert bench.told == [], "nobody has said what that is"
    bench.choose(Known.CARD_LONG)
    bench.drag((0.2, 0.8), (0.4, 0.8))
    ((what, photo_id, scale),) = bench.told
    assert (what, photo_id) == ("scaled", "photo-1")
    assert isinstance(scale, Scale)
    assert scale.known == CARD
    bench.shown.show_case(case(Measuring(scale)))
    assert bench.form is Form.LINE
    bench.drag((0.2, 0.2), (0.6, 0.2))
    what, _, drawn = bench.told[-1]
    assert what == "measured"
    assert isinstance(drawn, Drawn)
    bench.shown.show_case(case(Measuring(scale, (drawn,))))
    card, length = _words(bench)
    assert card == "85.6 mm · bank card, long edge"
    assert length.startswith("A  17")
    assert length.endswith(" mm")
    assert "±" in length


def test_a_click_and_another_click_are_a_drag(bench: Bench) -> None:
    bench.shown.show_case(case(Measuring(SCALE)))
    bench.mode.toggle()
    view = table.view_of(bench.shown)
    table.click(layer_of(view), spot(view, 0.2, 0.2))
    assert bench.told == []
    table.click(layer_of(view), spot(view, 0.6, 0.2))
    (drawn,) = (what for name, _, what in bench.told if name == "measured")
    assert isinstance(drawn, Drawn)
    flat = [edge for point in drawn.points for edge in point]
    assert flat == pytest.approx([0.2, 0.2, 0.6, 0.2], abs=0.002)


def test_the_uncertainty_of_a_hand_is_a_pixel_of_the_screen_or_of_the_photo(bench: Bench) -> None:
    bench.shown.show_case(case(Measuring(SCALE)))
    bench.mode.toggle()
    view = table.view_of(bench.shown)
    bench.drag((0.45, 0.5), (0.55, 0.5))
    view.zoom_by(40)
    table.drag(layer_of(view), table.LEFT, QPoint(200, 200), QPoint(250, 250), QPoint(300, 210))
    far, near = (what for _, _, what in bench.told)
    assert isinstance(far, Drawn)
    assert isinstance(near, Drawn)
    assert far.slack == pytest.approx(4032 / (view.geometry_now.fitted().rect.width() / view.unit))
    assert near.slack == 1.0


def test_the_key_goes_from_form_to_form(bench: Bench) -> None:
    bench.mode.toggle()
    bench.mode.toggle()
    assert bench.form is None, "without a scale there is nothing else to draw"
    bench.shown.show_case(case(Measuring(SCALE)))
    bench.mode.stop()
    forms: list[Form | None] = []
    for _ in range(4):
        bench.mode.toggle()
        forms.append(bench.form)
    assert forms == [Form.LINE, Form.BOX, Form.OUTLINE, Form.LINE]


def test_a_click_on_a_size_takes_it_away_and_so_does_backspace(bench: Bench) -> None:
    bench.shown.show_case(case(Measuring(SCALE, (LINE, ALONG))))
    bench.mode.toggle()
    view = table.view_of(bench.shown)
    first = next(m for m in bench.shown.grid.tiles[0].measures._marks() if m.drawn == LINE)
    table.click(layer_of(view), (first.tag.center() / view.unit).toPoint())
    table.key(layer_of(view), Qt.Key.Key_Backspace)
    assert bench.told == [("forgotten", "photo-1", LINE), ("forgotten", "photo-1", ALONG)]


def test_another_length_may_be_meant_after_all(bench: Bench) -> None:
    bench.shown.show_case(case(Measuring(SCALE, (LINE,))))
    bench.mode.toggle()
    assert bench.bar.known.code() == Known.CARD_LONG
    bench.choose(Known.A4_LONG)
    assert bench.told == [("renamed", "photo-1", KNOWN_LENGTHS[5])]
    bench.choose(Known.TYPED)
    assert bench.shown.window().focusWidget() is bench.bar.typed
    QTest.keyClicks(bench.bar.typed, "12 cm")
    table.key(bench.bar.typed, Qt.Key.Key_Return)
    assert len(bench.told) == 1, "that is no number of millimetres"
    bench.bar.typed.clear()
    QTest.keyClicks(bench.bar.typed, "120")
    table.key(bench.bar.typed, Qt.Key.Key_Return)
    assert bench.told[1] == ("renamed", "photo-1", KnownLength(Known.TYPED, 120, 0.5))


def test_each_photo_has_its_own_scale(bench: Bench, qtbot: QtBot) -> None:
    bench.shown.activateWindow()  # nobody does it on a screen without a window manager
    qtbot.waitUntil(bench.shown.isActiveWindow)
    bench.shown.show_case(case(Measuring(SCALE, (LINE,)), Measuring(None, (LINE,))))
    assert _words(bench)[1].startswith("A  171")
    assert _words(bench, 2) == ["A  no scale"]
    table.view_of(bench.shown).setFocus(Qt.FocusReason.OtherFocusReason)
    bench.mode.toggle()
    assert bench.bar.forms[Form.LINE].isChecked()
    bench.shown.choose(2)
    assert bench.form is None
    assert not bench.bar.forms[Form.LINE].isEnabled()
    bench.drag((0.2, 0.8), (0.4, 0.8), place=2)
    assert bench.told == [("scaled", "photo-2", bench.told[0][2])]


def test_undoing_the_scale_asks_for_one_and_takes_the_sizes_away(bench: Bench) -> None:
    bench.shown.show_case(case(Measuring(SCALE, (LINE,))))
    bench.mode.toggle()
    bench.shown.show_case(case(Measuring(None, (LINE,))))
    assert bench.form is None
    assert _words(bench) == ["A  no scale"]


def test_while_boxes_are_hidden_so_are_sizes(bench: Bench) -> None:
    bench.shown.show_case(case(Measuring(SCALE, (LINE,))))
    table.view_of(bench.shown).set_bare(True)
    assert _words(bench) == []


def test_what_was_measured_is_to_be_seen_on_the_photo(bench: Bench, qtbot: QtBot) -> None:
    view = table.view_of(bench.shown)
    qtbot.waitUntil(lambda: view.picture.image is not None)
    bare = view.grab().toImage()
    shapes = (
        LINE,
        Drawn(Form.BOX, ((0.1, 0.3), (0.3, 0.5)), 1.0),
        Drawn(Form.OUTLINE, ((0.5, 0.3), (0.7, 0.3), (0.6, 0.6)), 1.0),
    )
    seen = [bare]
    for drawn in shapes:
        bench.shown.show_case(case(Measuring(None, (drawn,))))
        now = view.grab().toImage()
        assert now not in seen
        seen.append(now)


def test_the_bar_fits_a_narrow_table(qtbot: QtBot) -> None:
    bar = MeasureBar()
    qtbot.addWidget(bar)
    bar.show_state(KnownLength(Known.TYPED, 12.5, 0.05), Form.LINE, True)
    assert bar.typed.text() == "12.5"
    assert bar.minimumSizeHint().width() <= 560
    bar.show_state(None, None, False)
    assert bar.known.code() == ""
    assert not bar.scale.isEnabled()


def test_removed_photos_end_it(bench: Bench) -> None:
    bench.mode.toggle()
    bench.shown.show_case(cases.case(inspections=()))
    assert not bench.mode.active
    assert not bench.bar.isVisible()
