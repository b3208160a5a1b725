"""What a person sees before a batch is made."""

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.many.batch import Limits, Planned
from app.domain.many.grouping import Arriving, Group, Grouping
from app.domain.many.plan import LeftOut, Plan, Why
from app.domain.words import Kind
from app.errors import SourceUnusable, TableFault
from app.paths import samples
from app.settings.connection import Price
from app.settings.providers import LaterForm, providers
from app.settings.settings import Settings
from app.sources.mapping import FACT, NUMBER, PHOTOS, SKIP
from app.sources.table import Table
from tests.helpers.cases import MEI
from tests.helpers.own_look import own_look
from ui.fitting import fit
from ui.language import speak
from ui.sources.batch_dialog import BatchDialog
from ui.sources.sources_model import SourcesModel
from ui.widgets.elided_label import ElidedLabel

_PLAN = Plan(
    (Planned("<b>Käfer\u202e", "1", ("/in/a.jpg", "/in/b.jpg")), Planned("B", "", ("/in/c.jpg",))),
    (LeftOut("/in/Thumbs.db", Why.HIDDEN), LeftOut("x.jpg", Why.NOT_FOUND, row=7)),
)
__all__ = ["own_look"]  # a fixture
_NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


class _Model(SourcesModel):
    """Keeps what is asked of it, and looks at nothing."""

    def __init__(self) -> None:
        desk = cast(Any, SimpleNamespace(files=None, decoder=None))
        super().__init__(desk, lambda: MEI, Settings, lambda _error: None)
        self.asked: list[Any] = []
        self.glimpses: tuple[str, ...] = ()

    def name(self, paths: Any) -> None:
        self.sources = tuple(paths)
        self.asked.append(self.sources)

    def group(self, grouping: Grouping) -> None:
        self.asked.append(grouping)

    def glimpse(self, paths: Any) -> None:
        self.glimpses = tuple(paths)

    def map(self, columns: Any) -> None:
        self.asked.append(tuple(columns))

    def make(self, terms: Any) -> None:
        self.asked.append(terms)


@pytest.fixture
def model(qtbot: QtBot) -> _Model:
    return _Model()


@pytest.fixture
def dialog(model: _Model, qtbot: QtBot) -> BatchDialog:
    made = BatchDialog(model, {"vehicle": Kind.VEHICLE, "parcel": Kind.PARCEL})
    qtbot.addWidget(made)
    made.terms.offer(
        [("vehicle", "Vehicle"), ("parcel", "Parcel")],
        [("practice", "Practice", ""), ("ark", "Ark", "CNY")],
        "parcel",
        "ark",
    )
    made.show()
    return made


def _rows(dialog: BatchDialog) -> list[str]:
    rows = dialog.shown.rows.rows
    return [rows.data(rows.index(row)) for row in range(rows.rowCount())]


def test_what_would_be_made_and_what_not(dialog: BatchDialog, model: _Model) -> None:
    assert dialog.shown.hint.isVisible()
    assert not dialog.make_button.isEnabled()
    dialog.take([Path("/in"), Path("/more")])
    model.busy.emit(True)
    model.planned.emit(_PLAN)
    assert not dialog.make_button.isEnabled()
    assert dialog.stop_button.isVisible()
    model.progress.emit(1500, 0)
    assert dialog.progress.text() == "1,500 files looked at"
    model.busy.emit(False)
    assert not dialog.stop_button.isVisible()
    assert dialog.shown.told.text() == "2 cases  ·  3 photos"
    assert _rows(dialog) == ["<b>Käfer\ufffd · 2 photos · a.jpg, b.jpg", "B · 1 photo · c.jpg"]
    dialog.shown.left_button.click()
    assert _rows(dialog) == [
        "Thumbs.db · Hidden, or the system's own",
        "x.jpg · Row 7 · Not in the folder of photos",
    ]
    assert dialog.make_button.text() == "Make 2 cases"
    QTest.keyClick(dialog.terms.question, Qt.Key.Key_Return)
    assert model.asked == [(Path("/in"), Path("/more"))]
    dialog.make_button.click()
    terms = model.asked[-1]
    assert (terms.name, terms.template, terms.connection) == ("in", "parcel", "ark")


@pytest.mark.parametrize(
    ("whys", "step"),
    [
        ((), "There is no photo in it."),
        ((Why.NOT_FOUND, Why.NOT_FOUND, Why.NOTHING), "Choose the folder the photos lie in."),
        ((Why.NOTHING,), "Choose the column that names the photos."),
        ((Why.EMPTY,), ""),
    ],
)
def test_where_nothing_would_be_made_it_says_why_and_what_to_do(
    dialog: BatchDialog, model: _Model, whys: tuple[Why, ...], step: str
) -> None:
    dialog.take([Path("/in")])
    model.planned.emit(Plan((), tuple(LeftOut(f"{n}.jpg", why) for n, why in enumerate(whys))))
    model.busy.emit(False)
    shown = dialog.shown
    assert shown.told.text() == f"No case would be made. {step}".strip()
    assert len(_rows(dialog)) == len(whys), "unasked"
    assert shown.rows.isVisible() is shown.left_told.isVisible() is bool(whys)
    assert not shown.left_button.isVisible()
    model.planned.emit(_PLAN)
    assert shown.left_button.isVisible()
    assert len(_rows(dialog)) == 2
    assert not shown.left_told.isVisible()


def test_how_photos_are_put_together(dialog: BatchDialog, model: _Model, qtbot: QtBot) -> None:
    dialog.sources.grouping.by.buttons[Group.TIME].click()
    dialog.sources.grouping.minutes.setValue(3)
    qtbot.waitUntil(lambda: model.asked[-1] == Grouping(Group.TIME, minutes=3), timeout=60_000)
    dialog.sources.grouping.by.buttons[Group.NAME].click()
    asked = len(model.asked)
    dialog.sources.grouping.pattern.setText("{n}")
    qtbot.waitUntil(
        lambda: "{number} has to be in it" in dialog.sources.grouping.told.text(), timeout=60_000
    )
    assert len(model.asked) == asked
    dialog.sources.grouping.pattern.setText("{number}-{n}")
    qtbot.waitUntil(lambda: model.asked[-1].pattern == "{number}-{n}", timeout=60_000)


def test_limits_and_when_to_begin(dialog: BatchDialog) -> None:
    terms = dialog.terms
    assert terms.limits(_NOON) == Limits()
    terms.calls.setValue(2000)
    terms.money.setText("50,5")
    terms.begins.setCurrentIndex(terms.begins.findData(20))
    limits = terms.limits(_NOON)
    assert (limits.calls, limits.money) == (2000, "50.5")
    assert limits.begins_at is not None
    assert limits.begins_at > _NOON
    assert limits.begins_at.astimezone().hour == 20
    terms.money.setText("much")
    assert not terms.is_sound
    terms.connection.setCurrentIndex(0)
    assert not terms.money.isVisible()  # nobody knows what it costs


def test_columns_mean_what_a_person_says(dialog: BatchDialog, model: _Model) -> None:
    rows = ((2, ["<i>1", "a.jpg"]), (3, ["2"]))
    model.table = Table("t.csv", Path("/in"), ("No", "Photo"), rows, ("One", "Two"), 1)
    dialog.take([Path("/in/t.csv")])
    model.table_read.emit(model.table, [NUMBER, PHOTOS], "/in")
    assert dialog.shown.mapping.isVisible()
    assert not dialog.sources.grouping.isVisible()
    assert dialog.shown.mapping.sheet.currentText() == "Two"
    box = dialog.shown.mapping.boxes[0]
    assert box.findData(FACT + "carrier") > 0
    assert box.findData(FACT + "plate") < 0
    names = [box.itemText(box.findData(FACT + code)) for code in ("insured", "item")]
    assert names == ["Insured", "Parcel"]
    box.setCurrentIndex(box.findData(SKIP))
    box.activated.emit(0)
    assert model.asked[-1] == (SKIP, PHOTOS)
    model.table_read.emit(model.table, [FACT + "plate", PHOTOS], "/in")  # of vehicles
    assert dialog.shown.mapping.boxes[0].currentText() == "Not used"
    assert dialog.shown.mapping.columns == [FACT + "plate", PHOTOS], "it holds for the next time"


def test_a_long_heading_takes_one_line_and_says_all_when_pointed_at(
    dialog: BatchDialog, model: _Model, qtbot: QtBot
) -> None:
    long = "Amtliches Kennzeichen des Fahrzeugs"
    rows = tuple((row, ["a", f"{row}.jpg"]) for row in (2, 3, 4))
    model.table = Table("t.csv", Path("/in"), (long, "Photo"), rows)
    dialog.take([Path("/in/t.csv")])
    model.table_read.emit(model.table, [SKIP, PHOTOS], "/in")
    dialog.show()
    mapping = dialog.shown.mapping
    heading = next(each for each in mapping.findChildren(ElidedLabel) if each.text() == long)
    qtbot.waitUntil(lambda: long in heading.toolTip())
    last = next(each for each in mapping.findChildren(ElidedLabel) if each.text() == "4.jpg")
    assert heading.height() < 2 * heading.fontMetrics().height()
    assert not last.visibleRegion().isEmpty(), "all three rows are seen"


def test_what_a_column_is_called_and_means_is_whole(
    dialog: BatchDialog, model: _Model, qtbot: QtBot
) -> None:
    model.table = Table("t.csv", Path("/in"), ("Versicherungsnehmer", "Photo"), ((2, ["a", "b"]),))
    dialog.take([Path("/in/t.csv")])
    model.table_read.emit(model.table, [FACT + "received_on", PHOTOS], "/in")
    dialog.show()
    mapping = dialog.shown.mapping
    box = mapping.boxes[0]
    assert box.width() >= box.room_for(box.currentText())
    heading = next(
        e for e in mapping.findChildren(ElidedLabel) if e.text() == "Versicherungsnehmer"
    )
    assert heading.width() >= heading.sizeHint().width()
    assert mapping.boxes[1].width() < box.width()


def test_tables_that_were_named_with_it_are_said_to_be_left_out(
    dialog: BatchDialog, model: _Model
) -> None:
    dialog.take([Path("/in/t.csv")])
    assert not dialog.shown.others.isVisible()
    model.others = (Path("/in/<b>u.csv"), Path("/in/v.xlsx"))
    dialog.take([Path("/in/t.csv")])
    said = "Not read: <b>u.csv, v.xlsx. Each table is a batch of its own."
    assert dialog.shown.others.text().startswith(said)
    assert dialog.shown.others.isVisible()


def test_a_number_that_several_rows_have_is_said_before_two_cases_are_made_of_it(
    dialog: BatchDialog, model: _Model
) -> None:
    dialog.take([Path("/in/t.csv")])
    model.planned.emit(_PLAN)
    assert not dialog.shown.shared.isVisible()
    twice = [Planned("<b>1", "<b>1", (f"/in/{name}.jpg",)) for name in "ab"]
    model.planned.emit(Plan((*twice, Planned("2", "2", ("/in/c.jpg",)))))
    said = "More than one row has the number <b>1. Each becomes a case. If they are one,"
    assert dialog.shown.shared.text().startswith(said)
    assert dialog.shown.shared.isVisible()
    again = [Planned("1", "1", case_id=id_) for id_ in ("x", "y")]
    model.planned.emit(Plan(tuple(again)))
    assert not dialog.shown.shared.isVisible(), "cases that are there are those they are"


def test_pictures_come_for_what_is_in_sight(
    dialog: BatchDialog, model: _Model, qtbot: QtBot
) -> None:
    cases = tuple(Planned(str(n), "", (f"/in/{n}.jpg",)) for n in range(1000))
    dialog.take([Path("/in")])
    model.planned.emit(Plan(cases))
    qtbot.waitUntil(lambda: bool(model.glimpses), timeout=60_000)
    assert model.glimpses[0] == "/in/0.jpg"
    assert len(model.glimpses) < 30
    model.glimpsed.emit("/in/0.jpg", samples()[0].read_bytes())
    model.glimpsed.emit("/in/1.jpg", b"")
    rows = dialog.shown.rows.rows
    shown = [rows.data(rows.index(n), Qt.ItemDataRole.DecorationRole) for n in range(3)]
    assert [None if each is None else each.isNull() for each in shown] == [False, True, None]
    dialog.shown.rows.scrollTo(rows.index(500))
    qtbot.waitUntil(lambda: "/in/500.jpg" in model.glimpses, timeout=60_000)
    assert "/in/0.jpg" not in model.glimpses


def test_what_went_wrong_is_said_in_the_dialog(dialog: BatchDialog, model: _Model) -> None:
    model.failed.emit(SourceUnusable("t.csv", 4, TableFault.NO_CSV, "a quote"))
    assert "t.csv can't be used: it is no CSV: a quote" in dialog.shown.wrong.text()
    assert dialog.shown.wrong.isVisible()
    dialog.take([Path("/in")])
    assert not dialog.shown.wrong.isVisible()


def test_cases_that_are_there(model: _Model, qtbot: QtBot) -> None:
    dialog = BatchDialog(model, {}, "Again")
    qtbot.addWidget(dialog)
    dialog.terms.offer([("vehicle", "Vehicle")], [("ark", "Ark", "CNY")], "vehicle", "ark")
    dialog.show()
    for _ in range(2):
        model.planned.emit(Plan((Planned("A", case_id="1"), Planned("B", case_id="2"))))
    assert [dialog.terms.template.itemData(n) for n in range(2)] == ["", "vehicle"]
    assert dialog.terms.template.currentText() == "Each case's own"
    dialog.make_button.click()
    assert model.asked[-1].template == ""
    assert dialog.make_button.text() == "Analyse 2 cases again"
    assert dialog.shown.told.text() == "2 cases"
    assert dialog.terms.question.placeholderText() == "Each case's own"
    assert not dialog.sources.grouping.isVisible()
    assert not dialog.sources.folder_button.isVisible()


def test_one_folder_may_be_gone_on_with(dialog: BatchDialog, model: _Model) -> None:
    row = dialog.sources.arriving
    assert not row.isVisible()
    model.folder = Path("/in")
    dialog.take([Path("/in")], go_on=True)
    assert row.quiet.isVisible()
    assert dialog.make_button.text() == "Start"
    assert dialog.make_button.isEnabled()
    row.quiet.setValue(5)
    dialog.make_button.click()
    assert model.asked[-1].arriving == Arriving(str(Path("/in").absolute()), Grouping(), 5)
    dialog.sources.grouping.by.buttons[Group.NONE].click()
    assert not row.quiet.isVisible()
    row.box.click()
    assert not dialog.make_button.isEnabled()


def test_what_can_wait_is_offered_where_the_provider_has_that_with_its_price(
    dialog: BatchDialog, model: _Model
) -> None:
    terms, later = dialog.terms, providers()["ark"].later
    assert not terms.later.isVisible()
    assert later is not None
    terms.offer_later({"ark": (later, Price("2", "8", "CNY"))})
    assert terms.later.isVisible()
    assert terms.later.text() == "Cheaper, within 24 hours"
    told = terms.later_told.text()
    assert (
        told == "50 % of the price: a million tokens in for 1.00\u00a0CNY, out for 4.00\u00a0CNY."
    )
    terms.offer_later({"ark": (later, Price())})
    assert terms.later_told.text() == "50 % of the price."
    terms.later.click()
    dialog.take([Path("/in")])
    model.planned.emit(_PLAN)
    dialog.make_button.click()
    assert model.asked[-1].later
    terms.connection.setCurrentIndex(0)  # practice has nothing of that kind
    assert not terms.later.isVisible()
    assert not terms.waits


def test_that_a_file_takes_one_look_is_said_where_the_template_takes_several(
    dialog: BatchDialog,
) -> None:
    terms, once = dialog.terms, "Each case gets one look, not several as the template says."
    terms.template.addItem("Strict", "strict")
    known = providers()
    by_file = next(p for p in known.values() if p.later and p.later.form is LaterForm.FILE).later
    in_calls = known["ark"].later
    assert by_file is not None
    assert in_calls is not None
    terms.offer_later({"ark": (by_file, Price())}, {"strict"})
    assert terms.later_told.text() == "50 % of the price."
    terms.template.setCurrentIndex(terms.template.findData("strict"))
    assert terms.later_told.text() == f"50 % of the price. {once}"
    terms.offer_later({"ark": (in_calls, Price())}, {"strict"})  # each is asked as usual
    assert terms.later_told.text() == "50 % of the price."
    terms.offer_later({"ark": (by_file, Price())}, {"strict"})
    terms.show_again(True)  # templates of their own, which may be that one
    assert once in terms.later_told.text()


@pytest.mark.parametrize(("screen", "height"), [(1080, 820), (800, 720), (600, 640)])
def test_it_is_as_high_as_the_screen_has_room_so_that_all_is_in_sight(
    model: _Model, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, screen: int, height: int
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1920, screen))
    made = BatchDialog(model, {})
    qtbot.addWidget(made)
    assert made.height() == height


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_on_a_narrow_screen_cases_stand_below_what_they_are_made_of(
    model: _Model, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(640, 360))
    speak(qapp, code)
    made = BatchDialog(model, {})
    qtbot.addWidget(made)
    rows = ((2, ["1", "a.jpg"]), (3, ["2", "b.jpg"]))
    model.table = Table("t.csv", Path("/in"), ("No", "Photo"), rows, ("One", "Two"))
    made.take([Path("/in/t.csv")])
    model.table_read.emit(model.table, [NUMBER, PHOTOS], "/in")
    made.show()
    assert made.minimumSizeHint().width() <= 640
    terms = made.terms
    assert made.shown.y() >= terms.mapTo(made, terms.rect().bottomLeft()).y()
    fit(made)
    assert (made.width(), made.height()) == (640, 360)
    qtbot.waitUntil(lambda: terms.height() >= terms.minimumSizeHint().height() > 200)
    assert not made.sources.isVisible(), "one page scrolls, not a page within it"
