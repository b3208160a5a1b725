"""The settings dialog: connections on the left, one of them on the right, nothing before Save."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.policy import Policy
from app.domain.words import Kind, Language, Severity
from app.errors import KeyRefused, PolicyUnreadable, SetupUnreadable
from app.office.setup import Setup
from app.settings.check_report import CheckLine, CheckResult, Found, Verdict
from app.settings.connection import Connection, Form, Switches
from app.settings.settings import Appearance, Settings, Trade
from app.settings.trade import TEMPLATES
from app.vlm.listing import Offered
from app.vlm.nearby import Nearby
from app.vlm.wire.address import resolve
from tests.helpers.outgoing_bench import QuietOutgoing
from tests.helpers.settings_bench import (
    FakeKeys,
    FakeServers,
    QuietLook,
    QuietSetup,
    QuietSigning,
    no_backups,
    no_calls,
    no_crash,
)
from tests.helpers.templating import QuickTemplates
from ui.settings.connections.find_dialog import FindDialog
from ui.settings.connections.no_connection import NoConnection
from ui.settings.contents import Behind
from ui.settings.drafts import NO_ORDERS, KeyOrders
from ui.settings.key_chain import KeyPlace
from ui.settings.pages import Page
from ui.settings.probe_model import ProbeModel
from ui.settings.settings_dialog import SettingsDialog
from ui.settings.settings_model import SettingsModel
from ui.settings.texts.rules_model import RulesModel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ARK = Connection(
    base_url="https://ark.cn-beijing.volces.com/api/v3", model="ep-1", provider="ark",
    name="Volcengine Ark · ep-1", id="1a",
)  # fmt: skip
HERE = Connection(base_url="http://localhost:8080/v1", model="m", name="Here", id="2b")
SET_UP = Settings(connection=ARK, connections=(ARK, HERE), last_used="Here")


class FakeProbe(ProbeModel):
    """Notes what is asked for; asks nothing."""

    def __init__(self, asked: list[tuple[Any, ...]]) -> None:
        super().__init__(FakeServers(), None, no_crash, no_crash)  # type: ignore[arg-type]
        self.asked = asked
        for verb in ("look_up_key", "forget_key", "check", "stop_check", "list_models",
                     "stop_listing", "find", "stop_finding", "look_up_proxy", "read_policy", "stop",
                     "read_certificates", "look_up_measured"):  # fmt: skip
            setattr(self, verb, lambda *given, verb=verb: asked.append((verb, *given)))


class FakeModel(SettingsModel):
    """Notes what the dialog wants saved; starts nothing."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, lambda _: None, FakeKeys(), FakeServers(), no_crash)
        self.asked: list[tuple[Any, ...]] = []
        self.probe = FakeProbe(self.asked)
        self.saved: list[tuple[Settings, KeyOrders]] = []
        self.logins: list[tuple[str, str]] = []

    def save(self, settings: Settings, keys: KeyOrders = NO_ORDERS) -> None:
        self.saved.append((settings, keys))

    def check(self, connection: Connection, typed_key: str) -> None:
        self.asked.append(("check", connection, typed_key))

    def keep_login(self, proxy: str, login: str) -> None:
        self.logins.append((proxy, login))

    def verbs(self) -> list[str]:
        return [call[0] for call in self.asked]


class Open:
    """An open dialog and the model behind it."""

    def __init__(self, settings: Settings) -> None:
        self.model = FakeModel(settings)
        templates = QuickTemplates(Path("nowhere"))
        self.dialog = SettingsDialog(
            self.model,
            templates,
            RulesModel(no_crash),
            Behind(
                no_backups(settings),
                QuietOutgoing(),
                no_calls(),
                QuietLook(),
                QuietSigning(),
                QuietSetup(self.model),
            ),
            resolve,
        )
        self.page, self.form = (
            self.dialog.contents.connections,
            self.dialog.contents.connections.form,
        )
        self.dialog.open()

    def press(self, which: str) -> None:
        buttons = self.dialog.findChildren(QDialogButtonBox)[0]
        buttons.button(getattr(QDialogButtonBox.StandardButton, which)).click()

    def listed(self) -> list[str]:
        view = self.page.list.view
        return [view.item(row).text() for row in range(view.count())]


@pytest.fixture
def at(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Open]:
    opened = Open(getattr(request, "param", SET_UP))
    yield opened
    if isValid(opened.dialog):
        opened.dialog.reject()


EMPTY = pytest.mark.parametrize("at", [Settings()], indirect=True)


def test_every_page_is_turned_to(qapp: QApplication) -> None:
    """In a loop, as in the window: some ask for what they show as soon as they are seen."""

    async def turn() -> None:
        opened = Open(SET_UP)
        for page in Page:
            opened.dialog.show_page(page)
            qapp.processEvents()
            await asyncio.sleep(0)
            assert opened.dialog._pages.page is page
        opened.dialog.reject()

    asyncio.run(turn())


def test_it_opens_at_the_connection_in_use(at: Open) -> None:
    assert at.listed() == ["Volcengine Ark · ep-1", "Here"]
    assert at.page.list.view.currentRow() == 1
    assert at.page.connection == HERE


@EMPTY
def test_adding_one_is_choose_paste_choose_done(at: Open, qtbot: QtBot) -> None:
    assert at.page._pages.currentIndex() == 0
    menu = at.page.list.add_button.menu()
    next(action for action in menu.actions() if action.text() == "Volcengine Ark").trigger()
    assert at.page.connection.base_url == ARK.base_url
    at.form.key.key.setText("sk-9")
    at.form.key.key.editingFinished.emit()
    verb, connection, key = at.model.asked[-1]
    assert (verb, connection.base_url, key) == ("list_models", ARK.base_url, "sk-9")
    at.model.probe.listed.emit((Offered("ep-2", True), Offered("ep-3")))
    assert at.listed() == ["Volcengine Ark · ep-2"]
    at.press("Save")
    settings, keys = at.model.saved[0]
    (saved,) = settings.connections
    assert (saved.name, saved.provider, saved.model) == ("Volcengine Ark · ep-2", "ark", "ep-2")
    assert settings.connection == settings.in_use == saved
    assert saved.id
    assert keys.typed == ((saved, "sk-9"),)


@EMPTY
def test_return_ends_a_field_and_saves_nothing(at: Open) -> None:
    at.page.list.add.emit("ark")
    at.form.key.key.setFocus()
    QTest.keyClicks(at.form.key.key, "sk-9")
    QTest.keyClick(at.form.key.key, Qt.Key.Key_Return)
    assert at.model.verbs()[-1] == "list_models"
    assert at.model.saved == []
    assert at.dialog.isVisible()


@EMPTY
def test_a_key_saves_what_is_still_being_typed(at: Open) -> None:
    at.page.list.add.emit("ark")
    at.form.key.key.setFocus()
    QTest.keyClicks(at.form.key.key, "sk-9")
    QTest.keyClick(at.form.key.key, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ((settings, keys),) = at.model.saved
    assert [typed for _, typed in keys.typed] == ["sk-9"]
    assert settings.in_use.provider == "ark"
    assert not at.dialog.isVisible()


def test_nothing_is_asked_of_a_server_before_somebody_does_something(at: Open) -> None:
    at.page.list.view.setCurrentRow(0)
    at.form.address.line.setText("https://api.example.com/v1")
    at.form.key.key.editingFinished.emit()
    assert not {"list_models", "find", "check"} & set(at.model.verbs())
    at.form.model.button.click()
    assert at.model.verbs()[-1] == "list_models"


def test_what_is_typed_stays_with_its_connection(at: Open) -> None:
    at.form.key.key.setText("sk-here")
    at.form.name.setText("There")
    at.page.list.view.setCurrentRow(0)
    assert at.form.key.typed == ""
    at.form.model.set_model("ep-9")
    at.page.list.view.setCurrentRow(1)
    assert (at.form.key.typed, at.form.name.text()) == ("sk-here", "There")
    assert at.listed() == ["Volcengine Ark · ep-9", "There"]
    at.press("Save")
    settings, keys = at.model.saved[0]
    assert [c.model for c in settings.connections] == ["ep-9", "m"]
    assert settings.in_use.name == "There"
    assert [(c.name, key) for c, key in keys.typed] == [("There", "sk-here")]


def test_duplicate_remove_undo_and_default(at: Open) -> None:
    buttons = at.page.list
    buttons.copy_button.click()
    assert at.listed() == ["Volcengine Ark · ep-1", "Here", "Here 2"]
    assert buttons.view.currentRow() == 2
    buttons.remove_button.click()
    assert "Here 2" in buttons.undo_line.text()
    buttons.remove_button.click()
    buttons.remove_button.click()
    assert at.listed() == []
    assert not buttons.remove_button.isEnabled()
    assert at.page.connection == Connection()
    for _ in range(3):
        buttons.undo_button.click()
    assert at.listed() == ["Volcengine Ark · ep-1", "Here", "Here 2"]
    assert buttons.undo_button.isHidden()
    buttons.view.setCurrentRow(1)
    buttons.default_button.click()
    assert not buttons.default_button.isEnabled()
    at.press("Save")
    assert at.model.saved[0][0].connection.name == "Here"


def test_the_key_is_looked_up_when_another_is_shown_or_moves(at: Open, qtbot: QtBot) -> None:
    def looked_up() -> list[Any]:
        return [call[1] for call in at.model.asked if call[0] == "look_up_key"]

    qtbot.waitUntil(lambda: looked_up() == [HERE])
    at.page.list.view.setCurrentRow(0)
    qtbot.waitUntil(lambda: looked_up() == [HERE, ARK])
    at.form.address.line.setText("https://other.example/v1")
    qtbot.waitUntil(lambda: looked_up()[-1].base_url == "https://other.example/v1")
    assert at.form.measured.words.text() == ""
    at.model.probe.measured.emit(None)
    assert at.form.measured.words.text().startswith("Never measured")
    at.form.model.set_model("another")
    assert at.form.measured.words.text() == "", "another model is another thing to measure"
    measured = "look_up_measured", at.page.connection
    qtbot.waitUntil(lambda: at.model.asked[-1] == measured)
    assert measured[1].model == "another"
    at.model.probe.key_looked_up.emit(KeyPlace.KEYRING)
    at.form.key.forget_button.click()
    assert at.model.asked[-1][0] == "forget_key"


def test_a_test_shows_its_lines_and_what_it_switches(at: Open) -> None:
    at.page.lines.button.click()
    assert at.model.asked[-1] == ("check", HERE, "")
    probe = at.model.probe
    probe.check_running.emit(True)
    lowered = CheckLine(Found.FORM_REFUSED, Verdict.CHANGED, {"form": "prompt"})
    probe.check_line.emit(CheckLine(Found.REACHED, Verdict.GOOD, {"host": "localhost:8080"}))
    probe.check_line.emit(lowered)
    tested = replace(HERE, switches=Switches(form=Form.PROMPT), context_window=8192)
    probe.checked.emit(CheckResult((lowered,), tested))
    probe.check_running.emit(False)
    assert at.page.lines.shown[0] == "localhost:8080 was reached."
    assert "from now on asked in words" in at.page.lines.shown[1]
    assert at.form.more.switches.form.currentText() == "In words only"
    at.press("Save")
    assert at.model.saved[0][0].connections[1] == tested


def test_what_fails_says_what_to_do_next(at: Open) -> None:
    error = KeyRefused(host="x.example", said="<b>no</b>")
    at.model.probe.check_line.emit(CheckLine(Found.FAILED, Verdict.FAILED, error=error))
    assert at.page.lines.shown == [
        "x.example does not accept the key.",
        "Enter the key again in the settings.",
        "«<b>no</b>»",
    ]
    at.page.list.view.setCurrentRow(0)
    assert at.page.lines.shown == []


def test_what_cannot_be_saved_is_shown_and_nothing_is_saved(at: Open) -> None:
    at.form.address.line.setText("http://example.com/v1")
    assert not at.page.lines.button.isEnabled()
    at.page.list.view.setCurrentRow(0)
    at.dialog.show_page(Page.GENERAL)
    at.press("Save")
    assert at.model.saved == []
    assert at.dialog.isVisible()
    assert at.page.list.view.currentRow() == 1
    assert at.dialog._pages.page is Page.CONNECTIONS


def test_every_page_is_found_by_its_name(at: Open) -> None:
    titles = [at.dialog._pages.names.item(page).text().upper() for page in Page]
    assert titles == [page.name for page in Page]


def test_cancel_changes_nothing_and_stops_all_questions(at: Open) -> None:
    at.form.model.set_model("other")
    at.page.list.remove_button.click()
    at.press("Cancel")
    assert at.model.saved == []
    assert at.model.verbs()[-1] == "stop"


def test_report_and_appearance_are_saved_with_the_rest(at: Open) -> None:
    at.dialog.contents.report.adjuster.setText("Mei Lindqvist")
    at.dialog.contents.report.language.setCurrentIndex(1)
    at.dialog.contents.appearance.choices[Appearance.DARK].setChecked(True)
    at.dialog.contents.appearance.writing.setChecked(True)
    at.press("Save")
    settings, keys = at.model.saved[0]
    assert settings == replace(
        SET_UP,
        adjuster="Mei Lindqvist",
        language=Language.CHINESE,
        appearance=Appearance.DARK,
        read_writing=True,
    )
    assert keys == NO_ORDERS


@pytest.mark.parametrize(
    ("words", "pages"),
    [
        ("proxy", {Page.NETWORK}),
        ("DARK", {Page.GENERAL}),
        ("watched folder", {Page.PHOTOS}),
        ("no such setting", set()),
    ],
)
def test_a_setting_is_found_by_its_words(at: Open, words: str, pages: set[Page]) -> None:
    shown = at.dialog._pages
    before = shown.page
    shown.search.setText(words)
    listed = {page for page in Page if not shown.names.isRowHidden(page)}
    assert pages <= listed
    assert bool(pages) is bool(listed)
    assert shown.page in (pages or {before})
    shown.search.clear()
    assert not any(shown.names.isRowHidden(page) for page in Page)


def test_return_goes_to_the_setting_that_was_found(at: Open) -> None:
    search = at.dialog._pages.search
    search.setText("watched folder")
    search.returnPressed.emit()
    assert at.dialog.focusWidget() is at.dialog.contents.photos.path
    assert at.model.saved == []


def test_another_trade_sets_templates_and_dock_anew(at: Open) -> None:
    box = at.dialog.contents.appearance.trade
    box.setCurrentIndex(box.findData(Trade.CLAIMS.value))
    at.press("Save")
    settings = at.model.saved[0][0]
    assert (settings.templates, settings.dock_offered) == (TEMPLATES[Trade.CLAIMS], False)


def test_the_network_page_asks_which_proxy_when_it_is_seen(at: Open) -> None:
    at.dialog.show_page(Page.NETWORK)
    assert at.model.asked[-1] == ("look_up_proxy", HERE)
    page = at.dialog.contents.network
    assert page._login.isHidden()
    at.model.probe.proxy_found.emit("proxy.office:3128", False)
    assert "proxy.office:3128" in page._found.text()
    page.user.setText("me:i")
    page.password.setText("pa:ss")
    at.press("Save")
    assert at.model.saved == []
    page.user.setText("mei")
    at.press("Save")
    assert at.model.logins == [("proxy.office:3128", "mei:pa:ss")]


def test_what_an_administrator_laid_down_is_shown(at: Open) -> None:
    at.dialog.show_page(Page.NETWORK)
    assert ("read_policy",) in at.model.asked
    shown, kept = at.dialog.contents.network.policy, at.dialog.contents.retention
    assert shown.isHidden()
    at.model.probe.policy_read.emit(Policy(("ark.example",), 90, Severity.SEVERE))
    assert not shown.isHidden()
    servers, days, opinion = shown.lines.text().splitlines()
    assert servers.endswith("this computer itself, ark.example")
    assert "90 days" in days
    assert "Severe" in opinion
    photos, case = kept.rows[Kind.PARCEL]
    assert (photos.text(), case.text()) == ("as laid down", "for ever")
    assert "90 days at most" in kept._policy.text()
    address = at.dialog.contents.connections.form.address
    assert address.says.text().startswith("Questions go to "), "this computer itself"
    address.set_text("https://api.example/v1")
    assert address.says.text() == "On this computer nothing may be sent to api.example."
    at.model.probe.policy_read.emit(PolicyUnreadable(path="policy.toml", said="unknown: server"))
    what, held = shown.lines.text().splitlines()
    assert "policy.toml" in what
    assert "nothing is sent" in held
    at.model.probe.policy_read.emit(Policy())
    assert shown.isHidden()
    assert kept._policy.isHidden()
    assert photos.text() == "for ever"
    assert address.says.text().startswith("Questions go to https://api.example/v1")


def test_an_offices_set_up_that_was_taken_over_ends_what_is_typed(at: Open) -> None:
    field, model = at.dialog.contents.appearance.setup, at.dialog.contents.appearance.setup._model
    model.failed.emit(SetupUnreadable("/x.json", "broken"))
    assert field.state.text().startswith("/x.json holds no office set-up. broken")
    model.looked.emit(Setup({"connection": HERE, "connections": (HERE,)}, {"a": ""}, {}))
    (box,) = at.dialog.findChildren(QMessageBox)
    assert f"It sends photos to: {HERE.host}" in box.informativeText()
    box.reject()
    model.taken.emit(())
    assert at.dialog.isHidden()
    assert at.model.saved == []


def test_a_set_up_can_be_put_back_as_long_as_there_is_a_way(at: Open) -> None:
    field, model = at.dialog.contents.appearance.setup, at.dialog.contents.appearance.setup._model
    assert isinstance(model, QuietSetup)
    at.dialog.show_page(Page.GENERAL)
    assert model.asked == ["look_back"]
    assert field.back_button.isHidden()
    model.before_known.emit(datetime(2026, 11, 26, 14, tzinfo=UTC))
    assert not field.back_button.isHidden()
    assert "2026" in field.back_button.toolTip()
    field.back_button.click()
    assert model.asked == ["look_back", "put_back"]
    model.before_known.emit(None)
    assert field.back_button.isHidden()
    model.came_back.emit(())
    assert at.dialog.isHidden()


def test_a_kept_password_can_be_forgotten_and_is_not_sent_again(at: Open) -> None:
    page = at.dialog.contents.network
    at.model.probe.proxy_found.emit("proxy.office:3128", True)
    assert "is kept" in page._state.text()
    page._forget.click()
    assert at.model.logins == [("proxy.office:3128", "")]
    at.press("Save")
    assert len(at.model.logins) == 1


def test_a_file_without_certificates_is_not_saved(at: Open) -> None:
    page = at.dialog.contents.network
    page.ca_file.setText(" /office.pem ")
    assert at.model.asked[-1] == ("read_certificates", "/office.pem")
    at.model.probe.certificates_read.emit("/office.pem", False)
    at.press("Save")
    assert at.model.saved == []
    at.model.probe.certificates_read.emit("/another.pem", True)
    assert page.problem()
    page.ca_file.setText("/office2.pem")
    at.model.probe.certificates_read.emit("/office2.pem", True)
    at.press("Save")
    assert at.model.saved[0][0].ca_file == "/office2.pem"


def _found(at: Open) -> FindDialog:
    at.page.list.find_button.click()
    return at.dialog.findChildren(FindDialog)[0]


@EMPTY
def test_a_server_found_on_this_computer_becomes_a_connection(at: Open) -> None:
    assert "find" not in at.model.verbs()
    dialog = _found(at)
    assert at.model.verbs()[-1] == "find"
    at.model.probe.finding.emit(True)
    assert dialog.title.text() == "Looking…"
    local = Connection(base_url="http://localhost:8000/v1", model="", provider="vllm")
    models = (Offered("qwen3-vl-8b", True), Offered("qwen3-8b"))
    locked = Nearby(replace(local, provider="llamacpp"), wants_key=True)
    at.model.probe.found.emit((Nearby(local, models), locked))
    first, second = dialog.rows
    assert first.models.currentText() == "qwen3-vl-8b"
    assert "key" in second.said.text()
    assert dialog.help.isHidden()
    first.button.click()
    assert (at.page.connection.model, at.page.connection.provider) == ("qwen3-vl-8b", "vllm")
    assert at.listed() == ["vLLM · qwen3-vl-8b"]
    assert at.model.verbs()[-1] != "find"


@EMPTY
def test_where_there_is_none_its_place_leads_to_one(at: Open) -> None:
    place = at.page.findChild(NoConnection)
    assert place is not None
    add, find = place.findChildren(QPushButton)
    find.click()
    assert at.model.verbs()[-1] == "find"
    (dialog,) = at.dialog.findChildren(FindDialog)
    dialog.reject()
    menu = add.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert at.listed() == ["Volcengine Ark"]
    assert not place.isVisible()


def test_where_nothing_is_found_it_is_said_what_to_install(at: Open) -> None:
    dialog = _found(at)
    at.model.probe.found.emit(())
    assert not dialog.help.isHidden()
    assert "No model" in dialog.title.text()
    dialog.again.click()
    assert at.model.verbs()[-1] == "find"
    dialog.reject()
    assert at.model.verbs()[-1] == "stop_finding"


def test_it_fits_a_screen_where_everything_is_twice_as_large(at: Open) -> None:
    needed = at.dialog.minimumSizeHint()
    assert needed.width() <= 640
    assert needed.height() <= 360
