"""The main window: its parts, its keys, what is dropped on it, and how it is wired."""

from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.filing import Act
from app.domain.keeping.lost_picture import LostPicture
from app.domain.many.acceptance import Audited
from app.domain.many.going import Going
from app.domain.place.region import Region
from app.domain.words import Arrival, Kind, Language, RunState
from app.errors import (
    CaseClosed,
    CaseHeld,
    CaseNotFree,
    ConnectionLost,
    NotConnected,
    PhotoRefused,
    Refusal,
)
from app.issuing.mail_draft import Way, way_here
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.settings import Settings
from app.vlm.wire.address import resolve
from tests.app.templates.test_reading import OWN
from tests.helpers import cases as made
from tests.helpers.outgoing_bench import QuietOutgoing
from tests.helpers.settings_bench import QuietLook, no_backups, no_crash
from tests.helpers.templates import builtin, shelf
from tests.helpers.templating import QuickTemplates
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.first_paint import FirstPaint, Skeleton
from ui.inspection.open_case import OpenCase, blank
from ui.inspection.reports.reports_dialog import ReportsDialog
from ui.models import Models
from ui.palette.commands import commands
from ui.palette.palette_dialog import PaletteDialog
from ui.settings.pages import Page
from ui.settings.settings_dialog import SettingsDialog
from ui.settings.texts.rules_model import RulesModel
from ui.verbs.actions import Actions
from ui.widgets.key_groups import groups
from ui.widgets.keys_sheet import KeysSheet
from ui.widgets.reach import Reach
from ui.window import MainWindow
from ui.wiring.arrival_wiring import ArrivalWiring
from ui.wiring.conversation_wiring import ConversationWiring
from ui.wiring.reading_wiring import ReadingWiring
from ui.wiring.wiring import Wiring

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Fake(QObject):
    """Stands for any model: has every signal, and notes what it is asked to do."""

    case_changed, saved, failed = Signal(object), Signal(object), Signal(object)
    leaving, left_failed = Signal(), Signal(object, object)  # of analyses, too
    selected_changed, hovered_changed = Signal(str), Signal(str)
    intake_changed, refused, part_known = Signal(int, int), Signal(list), Signal(bool, bool)
    streaming_changed, progress_changed, finished = Signal(bool), Signal(object), Signal(object)
    answered, run_failed, held_back = Signal(object), Signal(object, object, str), Signal(str)
    report_written, history_changed = Signal(str, int, object), Signal(object)
    handed_out, progress, lost = Signal(str), Signal(int, int), Signal(str)
    voided = Signal(int)
    ready, printed = Signal(int, object), Signal(str)
    text_made, picture_made, picture_written = Signal(str), Signal(object), Signal(str)
    drafted, mail_wanted = Signal(str, bool), Signal(list)
    data_written, counted, written = Signal(str), Signal(object), Signal(str)
    previewed, failed_to, second_failed = Signal(object), Signal(object), Signal(object)
    changed, reach_changed = Signal(object), Signal(str)
    key_looked_up, check_running, check_line = Signal(object), Signal(bool), Signal(object)
    checked, check_failed, listing, listed = (Signal(object) for _ in range(4))
    listing_failed, finding, found = Signal(object), Signal(bool), Signal(object)
    proxy_found, certificates_read = Signal(str, bool), Signal(str, bool)
    policy_read, taken = Signal(object), Signal(object)
    asking_changed, unsent, region_wanted = Signal(bool), Signal(str), Signal(str)
    waiting_changed = Signal(object)
    ready_changed, fill_changed = Signal(str), Signal(object)
    ask_failed, glimpsed = Signal(object, object, str), Signal(object, bytes)
    phone_changed, tray_changed = Signal(object), Signal(object)
    camera_changed, frame, shooting_changed = (Signal(object) for _ in range(3))
    filed, names_changed = Signal(object), Signal()
    drawn, copied, came = Signal(str), Signal(str), Signal(str, object, object)
    compared = Signal(object, object)
    wanted, ahead, began = Signal(str), Signal(object), Signal(object)
    hindered, ended = Signal(object, int), Signal(object)
    measured, policy_read = Signal(object), Signal(object)
    looked, file_written, taken_in = Signal(object), Signal(str), Signal(str)
    packed, evidence_written = Signal(int, int), Signal(str)
    merged, came_back, before_known = Signal(object, int, object), Signal(object), Signal(object)

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self.calls = calls
        self.case: Case = blank(Kind.VEHICLE).case
        self.selected, self.usual = "", ("vehicle", Kind.VEHICLE)
        self.settings = Settings()
        self.reach = Reach.UNKNOWN
        self.probe = self
        self.asking = self.active = self.over = False
        self.going, self.here, self.audited = Going(), None, Audited()
        self.done, self.left = frozenset[str](), ()
        self.names = self.offers = ()
        self.may_undo, self.open = False, blank(Kind.VEHICLE)

    def files(self) -> tuple[Any, ...]:
        """The office has no templates and rules of its own."""
        return ()

    def __getattr__(self, verb: str) -> Any:
        if verb.startswith("_"):
            raise AttributeError(verb)
        return lambda *given: self.calls.append((verb, *given))


@dataclass
class Bench:
    """A wired window over one fake for every model."""

    window: MainWindow
    model: Fake
    actions: Actions
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    def show(self, case: Case) -> None:
        self.model.case, self.model.open = case, OpenCase(case)
        self.model.case_changed.emit(case)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Any:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "shoes.toml").write_text(OWN, encoding="utf-8")
    window = MainWindow()
    window.resize(1280, 720)
    window.furnish(CasesModel(), QueryModel())
    calls: list[tuple[Any, ...]] = []
    fake: Any = Fake(calls)
    given = {each.name: fake for each in fields(Models)}
    given["outgoing"], given["rules"] = QuietOutgoing(), RulesModel(no_crash)
    given["look"], given["batches"] = QuietLook(), Fake(calls)
    given |= {"templates": QuickTemplates(tmp_path), "backups": no_backups(), "resolve": resolve}
    models = Models(**given)
    actions = Actions(window, models)
    wiring = Wiring(window, models, actions)
    ConversationWiring(window, models)
    ReadingWiring(window, models)
    ArrivalWiring(window, models)
    wiring.take_templates(shelf(tmp_path / "templates"))
    calls.clear()
    window.show()
    yield Bench(window, fake, actions, calls)
    window.leave()
    window.deleteLater()


def test_every_key_does_something(bench: Bench) -> None:
    actions = {key.action for group in groups() for key in group.keys if key.action}
    assert actions <= set(bench.actions._verbs)


# Buttons of a notice, which means one thing that just happened.
OF_NOTICES = {
    "ask_again", "ask_fallback", "export_unsigned", "fallback", "mail_report", "open_report",
    "practice", "put_back", "reopen", "second_opinion", "show_report", "undo_filing", "undo_merge",
    "undo_setup", "undo_together", "undo_view",
}  # fmt: skip


def test_the_palette_offers_everything_and_says_what_is_missing(bench: Bench) -> None:
    offered = {command.action for command in commands()}
    assert offered | OF_NOTICES | {"palette"} == set(bench.actions._verbs)
    bench.window.key_pressed.emit("palette")
    dialog = bench.window.findChild(PaletteDialog)
    assert isinstance(dialog, PaletteDialog)
    told = {command.action: command.why_not for command in dialog._commands}
    assert (told["new_case"], told["analyse"], told["undo"]) == (
        "", "It takes photos, and no answer coming in.", "Nothing was changed yet.",
    )  # fmt: skip
    dialog.field.setText("new case")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert ("new_case",) in bench.calls
    assert bench.window.recent == ("new_case",)


def test_a_whole_case_is_filed_by_keys_after_what_was_typed(bench: Bench) -> None:
    bench.show(made.case())
    bench.calls.clear()
    for action in ("close_case", "hold_case", "delete_case", "undo_filing"):
        bench.window.key_pressed.emit(action)
    bench.show(made.case(closed_at=made.NOON, held=True))
    for action in ("close_case", "hold_case"):
        bench.window.key_pressed.emit(action)
    assert [call for call in bench.calls if call[0] in ("act", "undo")] == [
        ("act", Act.CLOSE), ("act", Act.HOLD), ("act", Act.DELETE), ("undo",),
        ("act", Act.REOPEN), ("act", Act.LIFT),
    ]  # fmt: skip
    bench.model.failed.emit(CaseClosed("N1"))
    assert "reopen" in {b.objectName().removeprefix("banner-") for b in _banner_buttons(bench)}


@pytest.mark.parametrize(
    ("way", "told"),
    [({"held": True}, CaseHeld), ({"closed_at": made.NOON}, CaseClosed)],
)
def test_a_notice_that_something_stands_in_the_way_goes_with_it(
    bench: Bench, way: dict[str, Any], told: type[CaseNotFree]
) -> None:
    banner, number = bench.window.banner, made.case().number
    bench.show(made.case(**way))
    bench.model.failed.emit(told(number))
    bench.show(made.case(question="Another?", **way))
    assert banner.isVisible()
    bench.show(made.case(question="Another?"))
    assert banner.isHidden(), "it would say what is not so"
    bench.show(made.case(**way))
    bench.model.failed.emit(NotConnected())
    bench.show(made.case())
    assert banner.isVisible(), "what it says is of something else"


def _banner_buttons(bench: Bench) -> list[QPushButton]:
    return bench.window.banner.findChildren(QPushButton)


def test_keys_reach_their_models(bench: Bench, qtbot: QtBot) -> None:
    bench.show(made.case())
    bench.calls.clear()
    for action in ("undo", "redo", "new_case", "analyse"):
        bench.window.key_pressed.emit(action)
    assert [call[0] for call in bench.calls] == ["undo", "redo", "new_case", "analyse"]


def test_letters_and_undo_belong_to_who_is_typing(bench: Bench, qtbot: QtBot) -> None:
    search = bench.window.case_list.search
    heard: list[str] = []
    bench.window.key_pressed.connect(heard.append)
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    search.setFocus()
    QTest.keyClicks(search, "are?12")
    QTest.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    bench.window.table.setFocus()
    QTest.keyClick(bench.window.table, Qt.Key.Key_E)
    QTest.keyClick(bench.window.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["edit", "analyse"]


def test_it_is_read_aloud_in_the_order_in_which_it_is_seen(bench: Bench) -> None:
    """A screen reader goes through the widgets as Qt keeps them."""
    bench.show(made.case())
    window = bench.window
    middle = window.table.parentWidget()
    assert middle is not None
    assert _kept_in_order(window.case_list, middle, window.panel)
    assessment = window.panel.assessment
    (section,) = assessment.sections.values()
    assert _kept_in_order(section, assessment.prices, assessment.items, assessment.tickets)


def _kept_in_order(*widgets: QWidget) -> bool:
    parent = widgets[0].parentWidget()
    places = [parent.children().index(each) for each in widgets] if parent is not None else [1, 0]
    return places == sorted(places)


def test_nothing_is_analysed_or_exported_that_is_not_there(bench: Bench) -> None:
    bench.actions.do("analyse")
    bench.actions.do("export")
    assert bench.calls == []


def test_esc_stops_an_answer_before_it_means_the_table(bench: Bench) -> None:
    bench.show(made.case())
    bench.actions.do("stop")
    assert ("stop",) not in bench.calls
    bench.model.streaming_changed.emit(True)
    bench.actions.do("stop")
    assert ("stop",) in bench.calls


def test_what_falls_anywhere_goes_to_the_table(bench: Bench, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    bench.window.dropEvent(event)
    assert bench.calls == [("add_paths", [tmp_path / "a.jpg"], Arrival.DROP)]


def test_pasting_takes_files_and_pictures(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("only words")
    bench.actions.do("paste")
    assert "no photo" in bench.window.banner.text
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    clipboard.setMimeData(data)
    bench.actions.do("paste")
    clipboard.setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    bench.actions.do("paste")
    assert bench.calls[0] == ("add_paths", (tmp_path,), Arrival.PASTE)
    assert bench.calls[1][0] == "add_packed"
    assert bench.calls[1][1]().startswith(b"\x89PNG")
    promised = QMimeData()
    promised.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', b"\1\0\0\0")
    clipboard.setMimeData(promised)
    bench.actions.do("paste")
    assert "Save the attachment" in bench.window.banner.text


def test_a_case_is_called_by_the_office_s_own_template(bench: Bench, qtbot: QtBot) -> None:
    details = replace(made.case().details, item="", insured="", cause="", date_of_loss="")
    case = made.case(kind=Kind.TAGGING, template="shoes", details=details)
    bench.show(case)
    assert bench.window.header.about.text() == "Shoe tags"
    bench.show(replace(case, template="tagging"))
    qtbot.waitUntil(lambda: bench.window.header.about.text() == "Product tags")


def test_samples_are_the_template_s_example_or_else_a_parcel(bench: Bench) -> None:
    bench.model.case = replace(bench.model.case, template="tagging", kind=Kind.TAGGING)
    bench.window.table.try_samples.emit()
    assert bench.calls == [("add_samples", builtin()["tagging"].example)]
    bench.calls.clear()
    bench.model.case = replace(bench.model.case, template="shoes")
    bench.window.table.try_samples.emit()
    assert bench.calls == [
        ("describe", {"template": "parcel", "kind": Kind.PARCEL}),
        ("add_samples", ()),
    ]


def test_an_error_becomes_a_banner_whose_button_acts(bench: Bench) -> None:
    bench.show(made.case())
    bench.calls.clear()
    bench.model.failed.emit(ConnectionLost(host="localhost:8080"))
    assert "localhost:8080" in bench.window.banner.text
    bench.window.banner.chosen.emit("analyse")
    assert bench.calls[-1] == ("analyse",)
    bench.model.failed.emit(NotConnected())
    bench.window.banner.chosen.emit("practice")
    assert ("practise",) in bench.calls


def test_a_run_that_failed_offers_the_connection_that_is_there_for_it(bench: Bench) -> None:
    usual, other = Connection(name="Usual"), Connection(name="Other")
    error = ConnectionLost(host="h", said="<b>gone</b>")
    bench.model.run_failed.emit(error, usual, "Other")
    assert bench.calls == [("note_failure", usual, error)]
    bench.window.banner.chosen.emit("fallback")
    assert bench.calls[-1] == ("use_fallback",)
    bench.model.answered.emit(other)
    assert ("note_answer", other) in bench.calls


def test_a_failure_is_told_once_and_stays_in_the_panel_when_the_banner_is_closed(
    bench: Bench,
) -> None:
    failed = made.run(state=RunState.FAILED, error="ConnectionLost", error_data={"host": "box:1"})
    bench.show(made.case(inspections=(made.inspection(runs=(failed,)),)))
    (section,) = bench.window.panel.assessment.sections.values()
    assert "box:1" in section.notice.text
    bench.model.run_failed.emit(ConnectionLost(host="box:1"), Connection(name="Usual"), "")
    assert "box:1" in bench.window.banner.text
    assert section.notice.text.startswith("The analysis failed. Kept")
    assert "box:1" not in section.notice.text
    bench.window.banner.dismiss()
    assert "box:1" in section.notice.text


def test_refused_photos_are_told_in_one_banner(bench: Bench) -> None:
    refused = [PhotoRefused("a.gif", Refusal.UNKNOWN_FORMAT), PhotoRefused("b", Refusal.EMPTY)]
    bench.model.refused.emit(refused)
    assert "a.gif" in bench.window.banner.text
    assert "b: it is empty" in bench.window.banner.text


def test_the_window_shows_which_case_and_when_it_was_saved(bench: Bench) -> None:
    bench.show(made.case())
    bench.model.saved.emit(datetime.now(UTC))
    assert bench.window.windowTitle() == "2026-0001 – Tessera"
    assert bench.window.facts.saved.text().startswith("Saved ")
    assert bench.window.header.number.text() == "2026-0001"


@pytest.mark.parametrize(
    ("connection", "shown"),
    [
        (Connection(), "Connect a model"),
        (PRACTICE, "Practice, no model"),
        (Connection(Dialect.OPENAI, "https://h.example/v1", "m", name="Mine"), "Mine"),
    ],
)
def test_the_pill_names_the_model(bench: Bench, connection: Connection, shown: str) -> None:
    bench.model.settings = replace(
        Settings(connection=connection, language=Language.GERMAN),
        last_used="practice" if connection == PRACTICE else "",
    )
    bench.model.changed.emit(bench.model.settings)
    assert bench.window.header.pill.text() == shown


def test_settings_open_once_and_keys_on_a_sheet(bench: Bench, qtbot: QtBot) -> None:
    bench.actions.do("settings")
    bench.actions.do("settings")
    dialogs = bench.window.findChildren(SettingsDialog)
    assert len(dialogs) == 1
    dialogs[0].reject()
    bench.actions.do("keys")
    sheet = bench.window.findChildren(KeysSheet)[0]
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClicks(sheet, "?")
    qtbot.waitUntil(lambda: not bench.window.findChildren(KeysSheet))
    assert ("stop",) in bench.calls
    bench.actions.do("network")
    shown = bench.window.findChildren(SettingsDialog)[-1]
    assert shown._pages.page is Page.NETWORK
    shown.reject()


def test_the_pill_chooses_a_connection_for_the_next_run(bench: Bench) -> None:
    bench.window.header.pill.chosen.emit("Mine")
    assert bench.calls == [("choose", "Mine")]


def test_files_are_chosen_without_waiting(bench: Bench, tmp_path: Path) -> None:
    bench.actions.do("add_photos")
    dialog = bench.window.findChildren(QFileDialog)[0]
    dialog.filesSelected.emit([str(tmp_path / "a.jpg")])
    dialog.close()
    assert bench.calls == [("add_paths", [tmp_path / "a.jpg"], Arrival.DIALOG)]


def test_a_report_that_was_written_can_be_opened(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("ui.verbs.exporting._open", lambda path: opened.append(str(path)))
    bench.model.report_written.emit("/reports/x.pdf", 1, None)
    assert "/reports/x.pdf" in bench.window.banner.text
    bench.actions.do("open_report")
    bench.actions.do("show_report")
    bench.model.data_written.emit("/tables/x.csv")
    assert "/tables/x.csv" in bench.window.banner.text
    bench.actions.do("show_report")
    assert opened == [str(Path(path)) for path in ("/reports/x.pdf", "/reports", "/tables")]


def test_a_lost_logo_is_told_before_the_report_is_written(bench: Bench) -> None:
    look: Any = bench.actions.exporting._models.look
    bench.show(made.case(decision=made.decision()))
    bench.actions.do("export")
    assert look.asked[-1][0] == "find lost"
    look.lost.emit((LostPicture(), LostPicture("<b>Mei</b>")))
    (dialog,) = bench.window.findChildren(QFileDialog)
    dialog.close()
    assert "logo is missing" in bench.window.banner.text
    bench.model.report_written.emit("/reports/x.pdf", 1, None)
    bench.actions.do("reports")
    (shown,) = bench.window.findChildren(ReportsDialog)
    look.lost.emit((LostPicture("<b>Mei</b>"),))
    assert "signature of <b>Mei</b> is missing" in shown.lost.text()
    assert shown.lost.isVisible()
    assert "missing" not in bench.window.banner.text
    shown.reject()


@pytest.mark.parametrize("works", [True, False])
def test_a_mail_is_drafted_in_the_mail_program(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    opened: list[str] = []

    def open_mail(address: str) -> bool:
        opened.append(address)
        return works

    monkeypatch.setattr("ui.verbs.exporting._open_mail", open_mail)
    bench.model.report_written.emit("/reports/x.pdf", 1, None)
    bench.actions.do("mail_report")
    assert bench.calls[-1] == ("draft_mail", way_here())
    bench.model.mail_wanted.emit(["/no/such/xdg-email", "--attach", "/reports/x.pdf"])
    assert bench.calls[-1] == ("draft_mail", Way.ADDRESS)
    bench.model.drafted.emit("mailto:?subject=a", False)
    assert opened == ["mailto:?subject=a"]
    assert "x.pdf" in bench.window.banner.text
    assert ("Attach the report" in bench.window.banner.text) is works
    assert ("No mail program" in bench.window.banner.text) is not works


def test_closing_is_asked_for_not_done(bench: Bench) -> None:
    asked: list[None] = []
    bench.window.close_asked.connect(lambda: asked.append(None))
    assert not bench.window.close()
    assert bench.window.isVisible()
    assert len(asked) == 1


def test_place_and_widths_come_back(bench: Bench) -> None:
    widths = bench.window.widths()
    assert widths[0] in range(262, 283)
    assert widths[2] in range(402, 423)
    other = MainWindow()
    other.restore_place(bench.window.place())
    other.restore_place("no geometry")
    other.restore_place(7)
    # The screen of the tests is narrower than the window: it is put right, not refused.
    assert other.height() == bench.window.height()
    other.deleteLater()


def test_the_skeleton_is_painted_first(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_may_close", True))
    skeleton = Skeleton(True, (200, 700, 400))
    window.setCentralWidget(skeleton)
    FirstPaint(qapp, window, skeleton.table).run()
    assert window.isVisible()
    shot = window.grab().toImage()
    assert shot.pixelColor(100, 300) != shot.pixelColor(300, 300)
    window._may_close = True


def test_what_is_offered_is_blacked_out_as_one_change(bench: Bench) -> None:
    places = (Region(0.1, 0.1, 0.2, 0.2), Region(0.3, 0.3, 0.4, 0.4))
    bench.calls.clear()
    bench.window.table.bars.covering.covered.emit("photo-1", places)
    assert bench.calls == [("black_out", "photo-1", *places)]


def test_a_key_begins_to_look_for_writing(bench: Bench) -> None:
    bench.window.table.show_case(made.case())
    bench.window.key_pressed.emit("find_writing")
    assert bench.window.table.bars.writing.active


def test_wanting_the_writing_read_is_a_setting(bench: Bench) -> None:
    view, bars = bench.window.table.facts.writing, bench.window.table.bars
    bench.model.part_known.emit(True, True)
    assert (bars.parts.writing, bars.parts.faces) == (True, True)
    bench.calls.clear()
    for wanted in (view.wanted, bars.finder.read_wanted, bars.cover.look):
        wanted.emit()
    assert bench.calls == [("save", Settings(read_writing=True))] * 3
    bench.model.settings = Settings(read_writing=True)
    bench.model.changed.emit(bench.model.settings)
    assert ("look",) in bench.calls
    assert view.read.isHidden()
    assert bars.parts.wanted


def test_the_photos_take_the_whole_screen_and_give_it_back(bench: Bench, qtbot: QtBot) -> None:
    window = bench.window
    bench.show(made.case())
    around = (window.header, window.case_list, window.panel, window.facts)
    widths = window.widths()
    window.header.screen_button.click()
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in around)
    assert window.table.overview.isVisible()
    bench.actions.do("fill")
    bench.actions.do("stop")
    assert not window.isFullScreen(), "Esc leaves the screen, the photo still fills"
    assert window.table.grid.filled
    assert all(part.isVisible() for part in around)
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.widths() == widths)
    bench.actions.do("full_screen")
    bench.actions.do("black_out")
    bench.actions.do("stop")
    assert window.isFullScreen(), "first what is being done on the photos ends"
    window.table.overview._screen.click()
    assert not window.isFullScreen()


def test_the_desktop_may_end_the_whole_screen_too(bench: Bench, qtbot: QtBot) -> None:
    window = bench.window
    bench.show(made.case())
    bench.actions.do("full_screen")
    window.showNormal()
    qtbot.waitUntil(lambda: not window.full_screen.on)
    assert window.header.isVisible()
    assert not window.table.full
