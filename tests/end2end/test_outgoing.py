"""A person names a receiver; what is decided arrives there, and what does not is told."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication

from app.domain.sending.outgoing import Form
from app.domain.words import Kind
from app.outbox import signing
from tests.helpers import behaviours as do
from tests.helpers import cases
from tests.helpers.outgoing import at_once, decided
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, sit_down
from tests.helpers.stores import in_loop
from tests.helpers.stores import opened as store_in
from tests.helpers.system_keyring import InMemory
from ui.settings.settings_dialog import SettingsDialog
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.server,
    pytest.mark.window,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def _keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield
    keyring.set_keyring(before)


def _dialog(window: MainWindow) -> SettingsDialog:
    (found,) = window.findChildren(SettingsDialog)
    return found


@pytest.mark.usefixtures("_keyring")
def test_a_decision_arrives_signed_and_what_does_not_arrive_is_told(
    qapp: QApplication, tmp_path: Path
) -> None:
    made: list[str] = []

    def name_a_receiver(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.facts.outgoing.emit()
        page = _dialog(window).contents.outgoing
        yield lambda: page._read
        page.add(Form.WEBHOOK)
        page.form.address.setText(f"{server.url}/in")
        page.form.secret.make.click()
        made.append(page.form.secret.typed)
        page.form.test_button.click()
        yield lambda: page.form.result.text() == "It arrived."
        _dialog(window).accept()
        yield lambda: not window.findChildren(SettingsDialog)

    @in_loop
    async def decide() -> None:
        async with store_in(tmp_path) as store:
            case = await decided(store, Kind.PROPERTY)
            await store.issued(case.id, cases.sha("pdf"), cases.MEI)
            made.append(case.id)
        at_once(tmp_path)

    def look(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.case_list.opened.emit(made[1])
        yield window.facts.undelivered.isVisible
        window.facts.undelivered.click()
        messages = _dialog(window).contents.outgoing.messages
        yield lambda: "410" in messages.why.text()
        _dialog(window).reject()

    with LoopbackServer(do.refuses(200), do.refuses(200), do.refuses(410)) as server:
        sit_down(qapp, tmp_path, name_a_receiver)
        decide()
        sit_down(qapp, tmp_path, look)
    key = signing.secret_bytes(made[0])
    assert key is not None
    for seen in server.seen:
        headers = seen.headers
        told = headers["webhook-id"], int(headers["webhook-timestamp"]), seen.body
        assert headers["webhook-signature"] == signing.standard(key, *told)
    types = [seen.json["type"] for seen in server.seen]
    assert types[0] == "test"
    assert sorted(types[1:]) == ["case.decided", "report.issued"]
    assert made[0] not in (tmp_path / "tessera.db").read_bytes().decode("latin-1")
