"""Connections through the real window: added, tested, saved, chosen, and used tomorrow."""

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import load, save
from app.vlm import nearby
from tests.helpers import behaviours as does
from tests.helpers.main_job import analyse
from tests.helpers.model_server import ModelServer
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows, sit_down
from tests.helpers.system_keyring import InMemory
from ui.places import SETTINGS
from ui.settings.connections.find_dialog import FindDialog
from ui.settings.settings_dialog import SettingsDialog
from ui.window import MainWindow

pytestmark = [
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
KEY = "sk-secret-0123"


@pytest.fixture
def kept() -> Iterator[dict[tuple[str, str], str]]:
    """What is in the system's keyring."""
    before, backend = keyring.get_keyring(), InMemory()
    keyring.set_keyring(backend)
    yield backend.kept
    keyring.set_keyring(before)


def dialog(window: MainWindow) -> SettingsDialog:
    return window.findChildren(SettingsDialog)[0]


def press_save(window: MainWindow) -> None:
    buttons = dialog(window).findChildren(QDialogButtonBox)[0]
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def choose(window: MainWindow, name: str) -> None:
    """In the menu of the head's pill."""
    actions = window.header.pill.menu_of_now().actions()
    next(action for action in actions if action.text() == name).trigger()


def test_added_tested_saved_and_used(
    qapp: QApplication, tmp_path: Path, kept: dict[tuple[str, str], str]
) -> None:
    folder = tmp_path / "data"

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.header.pill.click()
        page = dialog(window).contents.connections
        page.list.add.emit("llamacpp")
        page.form.address.line.setText(f"{server.url}/v1/")
        page.form.key.key.setText(KEY)
        page.form.key.key.editingFinished.emit()
        yield lambda: page.form.model.model == "qwen3-vl-8b"
        page.lines.button.click()
        yield lambda: len(page.lines.shown) >= 9 and not page.lines.button.busy
        assert any("from now on asked for JSON" in line for line in page.lines.shown)
        assert any("sees both pictures" in line for line in page.lines.shown)
        assert page.form.more.switches.form.currentData() == "json_object"
        press_save(window)
        yield lambda: kept
        assert window.header.pill.text().startswith("llama.cpp · qwen3-vl-8b")
        yield from analyse(window, photos=1)
        yield lambda: window.header.chip.text() == "Analysed"
        assert not window.banner.isVisible()

    with LoopbackServer(ModelServer(key=KEY, forms=("json_object",))) as server:
        sit_down(qapp, folder, work)
        asked = server.seen[-1]
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.json["response_format"] == {"type": "json_object"}
    settings, problems = load(folder / SETTINGS)
    assert problems == ()
    assert settings.in_use.switches.form == "json_object"
    ((_, place),) = kept
    assert place.startswith("openai 127.0.0.1:")
    assert KEY not in (folder / SETTINGS).read_text()


def test_the_one_chosen_in_the_head_is_used_and_comes_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "data"

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        assert window.header.pill.text() == "First"
        choose(window, "Second")
        yield lambda: window.header.pill.text() == "Second"
        yield from analyse(window, photos=1)
        yield lambda: window.header.chip.text() == "Analysed"

    def tomorrow(window: MainWindow) -> Steps:
        yield lambda: opened(window) and bool(rows(window))
        assert window.header.pill.text() == "Second"
        choose(window, "Practice, no model")
        yield lambda: window.header.pill.text() == "Practice, no model"

    with LoopbackServer(ModelServer()) as first, LoopbackServer(ModelServer()) as second:
        saved = (
            Connection(base_url=f"{first.url}/v1", name="First", id="1a"),
            Connection(base_url=f"{second.url}/v1", name="Second", id="2b"),
        )
        save(folder / SETTINGS, Settings(connection=saved[0], connections=saved))
        sit_down(qapp, folder, work)
        assert (len(first.seen), len(second.seen)) == (0, 1)
        sit_down(qapp, folder, tomorrow)
    settings, _ = load(folder / SETTINGS)
    assert settings.connection.name == "First"
    assert settings.last_used == "practice"


def test_a_model_on_this_computer_is_found_and_used(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = {"data": [{"id": "qwen3-8b"}, {"id": "qwen3-vl-8b", "owned_by": "llamacpp"}]}

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.header.pill.click()
        settings = dialog(window)
        assert server.seen == []
        settings.contents.connections.list.find_button.click()
        found = settings.findChildren(FindDialog)[0]
        yield lambda: found.rows
        found.rows[0].button.click()
        press_save(window)
        yield lambda: window.header.pill.text() == "llama.cpp · qwen3-vl-8b"

    with LoopbackServer(ModelServer(models=models)) as server:
        place = Connection(base_url=f"{server.url}/v1", provider="vllm")
        monkeypatch.setattr("app.vlm.client.usual_places", lambda: (place,))
        sit_down(qapp, tmp_path / "data", work)
        assert [seen.path for seen in server.seen] == ["/v1/models"]
    assert nearby.usual_places()


def test_a_proxys_password_is_typed_where_the_notice_leads(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    kept: dict[tuple[str, str], str],
) -> None:  # fmt: skip
    folder = tmp_path / "data"
    far = Connection(base_url="https://model.example/v1", name="Far", id="1a")
    save(folder / SETTINGS, Settings(connection=far, connections=(far,)))

    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield window.banner.isVisible
        assert "asks for a password" in window.banner.text
        window.banner.chosen.emit("network")
        page = dialog(window).contents.network
        place = proxy.url.removeprefix("http://")
        yield lambda: place in page._found.text()
        page.user.setText("mei")
        page.password.setText("hunter22")
        press_save(window)
        yield lambda: kept.get(("Tessera", f"proxy {place}")) == "mei:hunter22"
        yield window.header.analyse_button.isEnabled
        window.header.analyse_button.click()
        yield lambda: "proxy-authorization" in proxy.seen[-1].headers

    with LoopbackServer(does.refuses(407, "who are you?")) as proxy:
        monkeypatch.setattr("ui.proxies.system_proxy", lambda origin: proxy.url)
        sit_down(qapp, folder, work)
    assert "hunter22" not in json.dumps([path.read_text(errors="replace") for path in
                                         folder.rglob("*") if path.is_file()])  # fmt: skip
