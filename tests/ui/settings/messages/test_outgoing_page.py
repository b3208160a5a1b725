"""The settings' page of destinations: edited as drafts, secrets never shown, failures told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.sending.outgoing import (
    Attempt,
    Destination,
    Form,
    Listed,
    Message,
    Occasion,
    Outcome,
    Secrets,
    Standing,
)
from tests.helpers.cases import NOON
from tests.helpers.outgoing import destination
from tests.helpers.outgoing_bench import QuietOutgoing
from ui.settings.messages.outgoing_model import Outgoing
from ui.settings.messages.outgoing_page import OutgoingPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FAILED = Attempt(Outcome.FAILED, 500, "oh <b>no</b>")


class Open:
    """A page that is looked at, and the model behind it."""

    def __init__(self) -> None:
        self.model = QuietOutgoing()
        self.page = OutgoingPage(self.model)
        self.form = self.page.form
        self.page.show()
        self.page.open()

    def stored(self, *kept: Destination, unsent: tuple[Listed, ...] = ()) -> None:
        self.model.loaded.emit(Outgoing(kept, unsent))

    def type_address(self, typed: str) -> None:
        self.form.address.setText(typed)

    def saved(self) -> tuple[tuple[Destination, ...], dict[str, Secrets]]:
        self.page.save()
        return self.model.saved[-1]


@pytest.fixture
def at(qtbot: QtBot) -> Iterator[Open]:
    opened = Open()
    qtbot.addWidget(opened.page)
    yield opened
    opened.page.stop()


def listed(standing: Standing, last: Attempt | None = None, number: int = 1) -> Listed:
    message = Message(
        f"msg_{number}", "d1", "c", Occasion.DECIDED, "{}", NOON, NOON, standing, 12, last
    )
    return Listed(message, "Claims", f"2026-000{number}")


def test_a_webhook_is_added_with_a_secret_made_here(at: Open) -> None:
    at.stored()
    at.page.add(Form.WEBHOOK)
    assert not at.form.test_button.isEnabled()
    at.type_address("https://claims.example.com/in")
    assert at.form.test_button.isEnabled()
    at.form.secret.make.click()
    assert at.form.secret.line.echoMode() is QLineEdit.EchoMode.Normal
    assert at.form.secret.copy.isVisible()
    at.form.test_button.click()
    verb, to, typed = at.model.asked[-1]
    assert (verb, to.address) == ("test", "https://claims.example.com/in")
    assert typed.signing.startswith("whsec_")
    at.model.tested.emit(Attempt(Outcome.GONE, 410))
    assert "410" in at.form.result.text()
    (made,), secrets = at.saved()
    assert (made.name, made.form) == ("claims.example.com", Form.WEBHOOK)
    assert secrets == {made.id: typed}


def test_a_robots_key_goes_nowhere_but_into_the_keyring(at: Open) -> None:
    at.stored()
    at.page.add(Form.WECOM)
    assert not at.form.secret.isVisible()
    at.type_address("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k-1")
    (made,), secrets = at.saved()
    assert made.address == "https://qyapi.weixin.qq.com/cgi-bin/webhook/send"
    assert secrets == {made.id: Secrets("k-1", "")}
    at.form.show_destination(made, Secrets())
    at.model.looked_up.emit(made.id, Secrets("k-1", ""))
    assert "k-1" not in at.form.address.text() + at.form.says.text()
    assert "keyring" in at.form.says.text()


@pytest.mark.parametrize(
    ("address", "yes", "field"),
    [
        ("https://10.1.2.3:8443/in", "private", "private_to"),
        ("http://office.example:8080/in", "plain", "plain_to"),
    ],
)
def test_only_a_persons_yes_opens_a_private_or_unencrypted_way(
    at: Open, address: str, yes: str, field: str
) -> None:
    at.stored()
    at.page.add(Form.WEBHOOK)
    at.type_address(address)
    assert not at.form.test_button.isEnabled()
    box = getattr(at.form, yes)
    assert box.isVisible()
    box.click()
    assert at.form.test_button.isEnabled()
    assert getattr(at.form.destination, field) == at.form.destination.host
    at.type_address(address.replace("in", "in.other"))
    assert at.form.test_button.isEnabled()  # it is the host that was allowed
    at.type_address("https://10.9.9.9/in" if yes == "private" else "http://else.example/in")
    assert not at.form.test_button.isEnabled()
    assert getattr(at.form.destination, field) == ""


def test_what_failed_says_why_and_is_sent_again_by_hand(at: Open) -> None:
    waits = listed(Standing.WAITING, FAILED, 2)
    at.stored(destination(), unsent=(listed(Standing.GIVEN_UP, FAILED), waits))
    assert "1 " in at.page.list.view.item(0).data(Qt.ItemDataRole.UserRole)
    messages = at.page.messages
    assert messages.list.count() == 2
    assert "2026-0001" in messages.list.item(0).text()
    messages.list.setCurrentRow(0)
    assert messages.why.text() == "It failed (500). oh <b>no</b>"
    assert messages.why.textFormat() is Qt.TextFormat.PlainText
    messages.again.click()
    messages.away.click()
    assert at.model.asked[-2:] == [("replay", "msg_1"), ("dismiss", "msg_1")]
    messages.list.setCurrentRow(1)
    assert messages.why.text().startswith("It failed (500).")
    assert "Next try" in messages.why.text()
    at.stored(destination(), unsent=(listed(Standing.HELD),))
    assert not messages.again.isEnabled()


def test_one_that_is_gone_says_so_and_can_be_switched_on_again(at: Open) -> None:
    at.stored(destination(gone=True))
    assert not at.form.active.isChecked()
    assert "gone" in at.form.says.text()
    at.form.active.click()
    (again,), _ = at.saved()
    assert again.open


def test_what_is_being_edited_stays_and_nothing_is_saved_unasked(at: Open) -> None:
    other = destination(id="d2", name="Other")
    at.stored(destination(), other)
    at.page.save()
    assert at.model.saved == []
    at.form.name.setText("Ours")
    at.form.occasions[2].click()
    at.stored(destination(), other)  # a message was sent meanwhile
    assert at.form.name.text() == "Ours"
    at.page.list.view.setCurrentRow(1)
    at.page.list.remove_button.click()
    (kept,), secrets = at.saved()
    told = (*destination().occasions, Occasion.TICKET)
    assert kept == replace(destination(), name="Ours", occasions=told)
    assert secrets == {}
