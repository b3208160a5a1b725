"""News once after an update; the self-test, the log, and what is copied for support."""

import asyncio
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from app.domain.keeping.self_check import Checked, Part, State
from app.domain.keeping.update import Announced
from app.domain.policy import Policy
from app.errors import UpdateNotSigned
from app.network import Network
from app.settings.settings import Settings
from tests.helpers.settings_bench import no_crash
from tests.helpers.waiting import until
from ui.support import support_dialog
from ui.support.support_dialog import SupportDialog
from ui.support.support_model import SupportModel
from ui.support.updates_model import UpdatesModel
from ui.support.updates_row import UpdatesRow
from ui.verbs import supporting
from ui.verbs.supporting import tell_news

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_news_is_told_once_after_an_update(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    window: Any = SimpleNamespace(tell=lambda notice: told.append(notice.what))
    monkeypatch.setattr(supporting, "newest_changes", lambda: "- new")
    seen = tell_news(window, "")  # a first start has nothing to compare with
    assert (told, tell_news(window, seen)) == ([], seen)
    monkeypatch.setattr(supporting, "newest_changes", lambda: "- newer")
    assert tell_news(window, tell_news(window, seen)) != seen
    assert told == ["Tessera was updated."]


def test_the_dialog_tries_shows_and_copies(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tessera.log").write_text("ERROR for Mei Lindqvist", encoding="utf-8")
    parts = (
        Checked(Part.DISK, State.WELL, "3072 MB", (3072,)),
        Checked(Part.KEYRING, State.MISSING),
        Checked(Part.CLOCK, State.FAILED, "a day off"),
    )

    async def tried(*_given: object) -> Any:
        for each in parts:
            yield each

    monkeypatch.setattr("app.self_test.trying.self_test", tried)

    async def desk() -> Any:
        return SimpleNamespace(folder=tmp_path)

    async def work() -> None:
        network = Network()
        settings = Settings(adjuster="Mei Lindqvist")
        model = SupportModel(desk, network, lambda: settings, no_crash)
        updates = UpdatesModel(desk, network, no_crash)
        dialog = SupportDialog(model, updates, ("- kurz **gesagt**", "- **new** things"))
        dialog.show()
        shown_news = dialog.findChildren(QTextBrowser)[0].toPlainText()
        assert shown_news.splitlines() == [
            "kurz gesagt", "Everything that changed, in English", "new things",
        ]  # fmt: skip
        await until(lambda: "ERROR" in dialog.log.toPlainText())
        dialog.show_part(support_dialog.Part.TEST)
        dialog.test_button.click()
        await until(lambda: _told(dialog))
        shown = [dialog.results.item(row).text() for row in range(3)]
        assert shown[0] == "✓ Disk · well · 3,072 MB free"
        assert [line[0] for line in shown] == ["✓", "–", "✗"]
        dialog.copy_button.click()
        copied = QGuiApplication.clipboard().text()
        assert "ERROR for <name>" in copied
        assert "clock: failed a day off" in copied
        assert "Lindqvist" not in copied
        dialog.close()
        await model.close()
        await updates.close()
        network.close()

    asyncio.run(work())


def _told(dialog: SupportDialog) -> bool:
    """What another thread told has come in, all of it."""
    QApplication.processEvents()
    return dialog.results.count() == 3 and dialog.test_button.isEnabled()


def test_newer_versions_are_asked_for_by_hand_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy, asked, threads = Policy(), list[Policy](), set[str]()
    answers: list[Announced | UpdateNotSigned] = [
        Announced("99", "2026-12-01", "<b>Faster</b>"),
        UpdateNotSigned("a.example"),
    ]
    monkeypatch.setattr("app.settings.policy_file.system_policy", lambda: policy)

    async def announced(given: Policy, _fetch: object) -> Announced:
        threads.add(threading.current_thread().name)
        asked.append(given)
        came = answers[len(asked) - 1]
        if isinstance(came, UpdateNotSigned):
            raise came
        return came

    async def desk() -> Any:
        return SimpleNamespace(models=SimpleNamespace(fetch=None))

    async def work() -> None:
        nonlocal policy
        monkeypatch.setattr("app.updates.announced", announced)
        network = Network()
        model = UpdatesModel(desk, network, no_crash)
        row = UpdatesRow(model)
        qtbot.addWidget(row)
        row.show()
        await until(lambda: "names nobody" in row.state.text())
        assert row.button.isHidden()
        policy = Policy(updates="https://files.office.example/t.json", updates_key="k")
        model.look()
        await until(row.button.isVisible)
        assert "files.office.example" in row.state.text()
        assert not asked
        row.button.click()
        await until(row.told.isVisible)
        assert "99" in row.state.text()
        assert row.told.toPlainText() == "<b>Faster</b>"
        await until(row.button.isEnabled)
        row.button.click()
        await until(row.told.isHidden)
        assert "not signed by your office" in row.state.text()
        assert (asked, threads) == ([policy, policy], {"network"})
        await model.close()
        network.close()

    asyncio.run(work())


def test_the_window_draws_and_tells_in_its_own_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = list[tuple[str, str]]()

    def note(what: str) -> None:
        where.append((what, threading.current_thread().name))

    async def drawing() -> str:
        note("drawn")
        return "DejaVu Sans"

    async def tried(_cases: Path, more: Any) -> Any:
        note("tried")
        yield Checked(Part.DRAWING, State.WELL, await more[Part.DRAWING]())

    async def desk() -> Any:
        return SimpleNamespace(folder=tmp_path)

    async def work() -> None:
        network = Network()
        model = SupportModel(desk, network, Settings, no_crash)
        told = list[Checked]()
        model.checked.connect(told.append)
        model.checked.connect(lambda _: note("told"))
        model.test()
        await until(lambda: told)
        assert told == [Checked(Part.DRAWING, State.WELL, "DejaVu Sans")]
        await model.close()
        network.close()

    monkeypatch.setattr("app.self_test.trying.self_test", tried)
    monkeypatch.setattr("ui.self_testing.drawing", drawing)
    asyncio.run(work())
    here = threading.current_thread().name
    assert where == [("tried", "network"), ("drawn", here), ("told", here)]
