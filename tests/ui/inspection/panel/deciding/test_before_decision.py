"""What is told above the decision."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.finding import Summary
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.notice import TOLD_BY_MODELS, Notice, NoticeKind
from app.domain.photo import ExifFacts
from app.domain.words import Severity
from tests.helpers import cases, opinions
from ui.first_paint import PANEL
from ui.inspection.panel.deciding.before_decision import BeforeDecision
from ui.widgets.place_chip import PlaceChip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOTHING = Summary(Severity.MINOR, "repair", "")


@pytest.fixture
def strip(qtbot: QtBot) -> BeforeDecision:
    made = BeforeDecision()
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def case(*notices: Notice, summary: Summary = NOTHING) -> Case:
    return opinions.case(opinions.first(notices=notices, summary=summary))


def test_it_is_silent_where_there_is_nothing_to_tell(strip: BeforeDecision) -> None:
    strip.show_case(case())
    assert strip.isHidden()


def test_one_notice_is_said_at_once_and_unfolds_to_its_words(strip: BeforeDecision) -> None:
    strip.show_case(case(Notice(NoticeKind.DRAWING, "photo-2", "Pencil <b>lines</b>.")))
    assert strip.told.text() == "Perhaps a drawing, not a photo"
    assert strip.left.isHidden()
    assert strip._scroll.isHidden()
    strip.told.click()
    assert not strip._scroll.isHidden()
    assert "“Pencil <b>lines</b>.”" in strip.notices[0].told.text()


def test_several_are_counted(strip: BeforeDecision) -> None:
    told = [Notice(kind, None, "") for kind in TOLD_BY_MODELS]
    strip.show_case(case(*told))
    assert strip.told.text() == "6 things to know of these photos"
    strip.told.click()
    assert strip._scroll.height() <= 132
    strip.show_case(case())
    assert strip.isHidden()


def test_a_hint_says_that_it_is_tessera_s(strip: BeforeDecision) -> None:
    shot = cases.photo(1, width=1170, height=2532, exif=ExifFacts())
    drawn = case()
    inspection = replace(drawn.inspections[0], photos=(shot,))
    strip.show_case(replace(drawn, inspections=(inspection,)))
    (line,) = strip.notices
    assert "screenshot" in line.told.text()
    assert "a hint of Tessera" in line.told.text()


def test_its_photo_is_one_click_away(strip: BeforeDecision, qtbot: QtBot) -> None:
    strip.show_case(case(Notice(NoticeKind.DRAWING, "photo-2", "")))
    (chip,) = strip.notices[0].findChildren(PlaceChip)
    assert chip.text() == "photo 2"
    with qtbot.waitSignal(strip.photo_clicked) as told:
        chip.click()
    assert told.args == ["photo-2"]


def test_open_items_are_counted_until_they_are_ticked_off(strip: BeforeDecision) -> None:
    drawn = case(summary=replace(NOTHING, photos_needed=("roof", "left side")))
    strip.show_case(drawn)
    assert strip.left.text() == "2 open items"
    mark = Mark(ItemKey("a", Lack.PHOTO, 0), True, cases.MEI, cases.NOON)
    strip.show_case(replace(drawn, marks=(mark,)))
    assert strip.left.text() == "1 open item"


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_fits_beside_the_open_items_in_the_usual_panel(
    strip: BeforeDecision, kind: NoticeKind
) -> None:
    lacking = replace(NOTHING, undetermined=tuple("abcdefghijkl"))
    strip.resize(PANEL, 60)
    strip.show_case(case(Notice(kind, None, ""), summary=lacking))
    assert strip.left.text() == "12 open items"
    assert not strip.told.text().endswith("…")


def test_what_does_not_fit_beside_the_open_items_ends_in_an_ellipsis(
    strip: BeforeDecision, qtbot: QtBot
) -> None:
    lacking = replace(NOTHING, undetermined=("The carrier",))
    strip.show_case(case(Notice(NoticeKind.DIFFERENT_OBJECT, None, ""), summary=lacking))
    strip.show()
    strip.resize(260, 60)
    qtbot.waitUntil(lambda: strip.told.text().endswith("…"))
    assert strip.left.geometry().right() <= strip.width()
    strip.resize(900, 60)
    qtbot.waitUntil(lambda: not strip.told.text().endswith("…"))
