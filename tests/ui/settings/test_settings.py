"""The settings: what is kept, where keys go, what a test of the connection says."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.words import Language
from app.errors import BadAddress, KeyNotKept, KeyRefused, NotConnected
from app.settings.settings import PRACTICE, Appearance, Connection, Dialect, Paper, Settings
from app.vlm.address import resolve
from app.vlm.check import CheckResult
from tests.helpers.waiting import until as _until
from ui.settings.check_words import lines_of, lines_of_failure
from ui.settings.settings_dialog import Page, SettingsDialog
from ui.settings.settings_model import SettingsModel
from ui.widgets.reach import Reach

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LOCAL = Connection(Dialect.OPENAI, "http://localhost:8080/v1")
SET_UP = Settings(connection=LOCAL)
ANSWER = CheckResult(True, 1.2, "qwen3-vl-8b", "A red circle.", "localhost:8080", True, True)


class FakeKeys:
    """A keyring in memory that may be locked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def read(self, connection: Connection) -> str:
        return self.kept.get(connection.base_url, "")

    def keep(self, connection: Connection, key: str) -> None:
        if self.locked:
            raise KeyNotKept(said="locked")
        self.kept[connection.base_url] = key

    def forget(self, connection: Connection) -> None:
        self.kept.pop(connection.base_url, None)


class Bench:
    """A settings model with everything around it faked, and what it told."""

    def __init__(self, settings: Settings = SET_UP) -> None:
        self.keys, self.written = FakeKeys(), list[Settings]()
        self.asked: list[tuple[Connection, str]] = []
        self.answer: CheckResult | Exception | None = ANSWER
        self.told: list[Any] = []
        self.model = SettingsModel(settings, self.written.append, self.keys, self._check, _no_crash)
        for signal in (self.model.failed, self.model.checked, self.model.check_failed):
            signal.connect(self.told.append)

    async def _check(self, connection: Connection, key: str) -> CheckResult:
        self.asked.append((connection, key))
        if self.answer is None:
            await asyncio.sleep(60)
        if isinstance(self.answer, Exception):
            raise self.answer
        assert self.answer is not None
        return self.answer


def test_what_is_saved_holds_at_once_and_the_key_goes_to_the_keyring() -> None:
    async def main() -> None:
        bench = Bench(Settings())
        with pytest.raises(NotConnected):
            await bench.model.order()
        settings = replace(Settings(), connection=LOCAL, adjuster="Mei")
        bench.model.save(settings, "sk-1")
        assert bench.model.settings == settings
        await bench.model.close()
        assert bench.written == [settings]
        assert bench.keys.kept == {LOCAL.base_url: "sk-1"}
        assert "sk-1" not in repr(settings)
        order = await bench.model.order()
        assert (order.connection, order.key, order.by.name) == (LOCAL, "sk-1", "Mei")

    asyncio.run(main())


def test_a_key_the_keyring_does_not_take_holds_until_the_end() -> None:
    async def main() -> None:
        bench = Bench()
        bench.keys.locked = True
        bench.model.save(replace(bench.model.settings, office="North"), "sk-1")
        await _until(lambda: bool(bench.told))
        assert isinstance(bench.told[0], KeyNotKept)
        assert bench.written[0].office == "North"
        assert (await bench.model.order()).key == "sk-1"
        bench.keys.locked = False
        bench.model.forget_key(LOCAL)
        await _until(lambda: not bench.model._loose)
        assert (await bench.model.order()).key == ""
        await bench.model.close()

    asyncio.run(main())


def test_practice_needs_neither_key_nor_network() -> None:
    async def main() -> None:
        bench = Bench(Settings())
        bench.model.practise()
        order = await bench.model.order()
        assert order.connection == PRACTICE
        assert order.key == ""
        bench.model.note_answer(practice=True)
        assert _seen(bench.model) == Reach.UNKNOWN
        await bench.model.close()

    asyncio.run(main())


def test_the_dot_is_only_as_green_as_what_was_seen() -> None:
    async def main() -> None:
        bench = Bench()
        model = bench.model
        assert _seen(model) == Reach.UNKNOWN
        model.check(replace(LOCAL, model="other"), "")
        await _until(lambda: len(bench.told) == 1)
        assert _seen(model) == Reach.UNKNOWN  # what was tested is not what holds
        model.check(LOCAL, "")
        await _until(lambda: len(bench.told) == 2)
        assert _seen(model) == Reach.GOOD
        model.note_failure(KeyNotKept())
        model.note_failure(BadAddress())
        assert _seen(model) == Reach.GOOD
        model.note_failure(KeyRefused(host="x"))
        assert _seen(model) == Reach.BAD
        model.save(replace(model.settings, paper=Paper.LETTER))
        assert _seen(model) == Reach.BAD
        model.save(replace(model.settings, connection=replace(LOCAL, model="b")))
        assert _seen(model) == Reach.UNKNOWN
        await model.close()

    asyncio.run(main())


def test_a_check_uses_the_typed_key_else_the_kept_one_and_can_be_stopped() -> None:
    async def main() -> None:
        bench = Bench()
        bench.keys.kept[LOCAL.base_url] = "kept"
        running: list[bool] = []
        bench.model.check_running.connect(running.append)
        bench.model.check(LOCAL, "typed")
        await _until(lambda: len(bench.told) == 1)
        bench.answer = KeyRefused(host="localhost")
        bench.model.check(LOCAL, "")
        await _until(lambda: len(bench.told) == 2)
        bench.answer = None
        bench.model.check(LOCAL, "")
        await _until(lambda: len(bench.asked) == 3)
        bench.model.stop_check()
        await _until(lambda: running == [True, False] * 3)
        assert [key for _, key in bench.asked] == ["typed", "kept", "kept"]
        assert len(bench.told) == 2
        await bench.model.close()

    asyncio.run(main())


def test_the_lines_say_what_came_back() -> None:
    lines = [text for _, text in lines_of(ANSWER)]
    assert lines[0] == "qwen3-vl-8b answered after 1.2 s."
    assert "It saw the picture." in lines
    blind = [text for _, text in lines_of(replace(ANSWER, saw_picture=False, streamed=False))]
    assert any("without eyes" in line for line in blind)
    assert any("one piece" in line for line in blind)
    assert lines_of(replace(ANSWER, ok=False))[0][0] == "danger"
    assert len(lines_of(replace(ANSWER, said="x" * 900))[-1][1]) < 310
    assert "x.com" in lines_of_failure(KeyRefused(host="x.com"))[0][1]


def test_the_dialog_saves_what_was_chosen(qtbot: QtBot) -> None:
    with _dialog(qtbot, Settings()) as (bench, dialog):
        page = dialog.connection
        page.address.setText(" http://localhost:8080 ")
        page.key.setText("sk-9")
        dialog.report.adjuster.setText("Mei Lindqvist")
        dialog.report.language.setCurrentIndex(1)
        assert dialog.report.conversation.isChecked()
        dialog.report.conversation.click()
        dialog.appearance.choices[Appearance.DARK].setChecked(True)
        assert page._leads_to.text() == "Questions go to http://localhost:8080/v1/chat/completions"
        assert page.key.echoMode() is QLineEdit.EchoMode.Password
        _press(dialog, QDialogButtonBox.StandardButton.Save)
        settings = bench.saved[0][0]
        assert settings.connection.base_url == "http://localhost:8080"
        assert settings.adjuster == "Mei Lindqvist"
        assert settings.language is Language.CHINESE
        assert not settings.conversation_in_report
        assert settings.appearance is Appearance.DARK
        assert bench.saved[0][1] == "sk-9"


def test_an_address_that_cannot_be_used_is_told_while_typing_and_not_saved(qtbot: QtBot) -> None:
    with _dialog(qtbot, Settings()) as (bench, dialog):
        dialog.show_page(Page.APPEARANCE)
        dialog.connection.address.setText("http://example.com/v1")
        assert "https://" in dialog.connection._leads_to.text()
        assert not dialog.connection.lines.button.isEnabled()
        _press(dialog, QDialogButtonBox.StandardButton.Save)
        assert bench.saved == []
        assert dialog.isVisible()


def test_cancel_changes_nothing(qtbot: QtBot) -> None:
    with _dialog(qtbot, Settings(connection=LOCAL)) as (bench, dialog):
        dialog.connection.model.setText("other")
        _press(dialog, QDialogButtonBox.StandardButton.Cancel)
        assert bench.saved == []
        assert bench.stopped


def test_practice_hides_what_it_does_not_need(qtbot: QtBot) -> None:
    with _dialog(qtbot, Settings(connection=PRACTICE)) as (_, dialog):
        page = dialog.connection
        assert not page.address.isVisible()
        assert not page.key.isVisible()
        assert page.connection == PRACTICE
        page.kind.setCurrentIndex(1)
        assert page.address.isVisible()
        assert page.connection.dialect is Dialect.VOLCENGINE
        assert page.model.text() == "qwen3-vl-8b"


def test_the_key_is_never_shown_only_whether_one_is_kept(qtbot: QtBot) -> None:
    with _dialog(qtbot, Settings(connection=LOCAL)) as (bench, dialog):
        qtbot.waitUntil(lambda: bool(bench.looked_up))
        dialog.connection.show_key_kept(True)
        assert "kept" in dialog.connection._key_state.text()
        assert dialog.connection.key.text() == ""
        assert dialog.connection._forget.isVisible()


class FakeModel(SettingsModel):
    """Notes what the dialog asks for; starts nothing."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, _ignore, FakeKeys(), _never, _no_crash)
        self.saved: list[tuple[Settings, str]] = []
        self.looked_up: list[Connection] = []
        self.stopped = False

    def save(self, settings: Settings, key: str = "") -> None:
        self.saved.append((settings, key))

    def look_up_key(self, connection: Connection) -> None:
        self.looked_up.append(connection)

    def stop_check(self) -> None:
        self.stopped = True


class _dialog:  # noqa: N801 used like a function
    """An open settings dialog and the model behind it."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.model = FakeModel(settings)
        self.dialog = SettingsDialog(self.model, resolve)
        self.dialog.open()

    def __enter__(self) -> tuple[FakeModel, SettingsDialog]:
        return self.model, self.dialog

    def __exit__(self, *_: object) -> None:
        self.dialog.reject()


def _seen(model: SettingsModel) -> Reach:
    return model.reach


def _press(dialog: SettingsDialog, which: QDialogButtonBox.StandardButton) -> None:
    dialog.findChildren(QDialogButtonBox)[0].button(which).click()


async def _never(connection: Connection, key: str) -> CheckResult:
    raise AssertionError


def _ignore(settings: Settings) -> None:
    """Writes nothing."""


def _no_crash(error: Exception) -> None:
    raise error
