"""Keys are in no file, no log, no report, no output, whatever goes wrong around them."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication

from app.paths import samples
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.secrets import HOST_VARIABLE, KEY_VARIABLE, Keyring
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers import behaviours as does
from tests.helpers.answers import written
from tests.helpers.commands import tessera
from tests.helpers.main_job import analyse
from tests.helpers.reports import flat, pages_of
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.sitting import Steps, opened, sit_down
from tests.helpers.system_keyring import InMemory
from ui.places import SETTINGS
from ui.settings.settings_dialog import SettingsDialog
from ui.verbs import exporting
from ui.window import MainWindow

pytestmark = [
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
AK, SK = "AKLTsecret0123", "SKsecret4567"


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield
    keyring.set_keyring(before)


async def _repeats_the_key(talk: Talk) -> None:
    """Says in its refusal what it was sent, as some servers do."""
    sent = talk.seen.headers.get("authorization", "")
    await does.refuses(401, {"error": {"message": f"bad key: {sent}, that is {AK} and {SK}"}})(talk)


def holding(folder: Path) -> list[str]:
    """The files in which either half of the key stands."""
    halves = (AK.encode(), SK.encode())
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [str(path) for path in files if any(half in path.read_bytes() for half in halves)]


def test_the_command_line(tmp_path: Path) -> None:
    key = f"{AK}:{SK}"
    pdf, folder = tmp_path / "out.pdf", tmp_path / "data"
    for behaviour in (
        _repeats_the_key,
        does.streams(written()),
        does.sends(f"garbage {AK} {SK}".encode()),
        does.drops_at_once(),
    ):
        with LoopbackServer(behaviour) as server:
            done = tessera(
                "inspect", samples()[0], "--base-url", server.url, "--pdf", pdf,
                "--data-dir", folder, TESSERA_API_KEY=key,
            )  # fmt: skip
            assert server.seen[0].headers["authorization"] == f"Bearer {key}"
        assert AK not in done.out + done.err
        assert SK not in done.out + done.err
    assert pdf.exists()
    assert holding(tmp_path) == []


def test_the_window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf, folder = tmp_path / "out.pdf", tmp_path / "data"
    monkeypatch.setattr(exporting, "choose_report", lambda window, name, chosen: chosen(pdf))
    said: list[str] = []

    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield window.banner.isVisible
        said.append(window.banner.text)
        window.header.pill.settings.emit()
        dialog = window.findChildren(SettingsDialog)[0]
        page = dialog.contents.connections
        page.lines.button.click()
        yield lambda: any("does not accept the key" in line for line in page.lines.shown)
        said.extend(page.lines.shown)
        page.form.model.button.click()
        yield lambda: "lists no models" in page.form.model.line.text()
        dialog.reject()
        yield lambda: opened(window)
        window.header.analyse_button.click()
        yield lambda: window.header.chip.text() == "Analysed"
        window.header.export_button.click()
        yield lambda: "of the report was written" in window.banner.text

    good = does.volcengine(written())
    with LoopbackServer(_repeats_the_key, _repeats_the_key, good) as server:
        connection = Connection(
            Dialect.VOLCENGINE, f"{server.url}/inference", name="Doc", provider="volcengine", id="1"
        )
        Keyring().keep(connection, f"{AK}:{SK}")
        save(folder / SETTINGS, Settings(connection=connection, connections=(connection,)))
        sit_down(qapp, folder, work)
        assert {seen.headers["authorization"] for seen in server.seen} == {f"Bearer {AK}:{SK}"}
    printed = flat("".join(pages_of(pdf.read_bytes())))
    said.append(printed)
    assert "qwen3-vl-8b" in printed
    assert not any(half in text for half in (AK, SK) for text in said)
    assert holding(tmp_path) == []


def test_the_variables_key_goes_to_its_host_and_no_other(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"

    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield lambda: window.header.chip.text() == "Analysed"
        window.header.pill.chosen.emit("Other")
        yield lambda: window.header.pill.text().startswith("Other")
        window.header.analyse_button.click()
        yield lambda: other.seen
        yield window.header.analyse_button.isVisible

    answers = does.streams(written())
    with LoopbackServer(answers) as meant, LoopbackServer(answers) as other:
        monkeypatch.setenv(KEY_VARIABLE, AK)
        monkeypatch.setenv(HOST_VARIABLE, meant.url)
        saved = (
            Connection(base_url=meant.url, name="Meant", id="1"),
            Connection(base_url=other.url, name="Other", id="2"),
        )
        save(folder / SETTINGS, Settings(connection=saved[0], connections=saved))
        sit_down(qapp, folder, work)
        assert [seen.headers.get("authorization") for seen in meant.seen] == [f"Bearer {AK}"]
        assert all("authorization" not in seen.headers for seen in other.seen)
        assert not any(AK.encode() in seen.body for seen in other.seen)
