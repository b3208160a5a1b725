"""What the dialog for photos from a phone says."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.errors import PhoneNotServed, PhotoRefused, Refusal
from app.phone.code import qr_code
from ui.inspection.phone.phone_dialog import PhoneDialog
from ui.inspection.phone.phone_model import Over, Phone

URL = "http://192.168.1.20:41234/abcdefghjkmnpqrs/"
ON = Phone(url=URL, code=qr_code(URL), addresses=("192.168.1.20",), address="192.168.1.20")


@pytest.fixture
def dialog(qtbot: QtBot) -> PhoneDialog:
    made = PhoneDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_address_is_shown_and_copied(dialog: PhoneDialog) -> None:
    dialog.show_phone(replace(ON, seconds_left=432))
    assert dialog.url.text() == dialog.copy.held == URL
    assert dialog.status.text() == "Waiting for a phone. Ends in 7:12."
    assert not dialog.networks_row.isVisible()
    code = dialog.code.grab().toImage()
    colours = {code.pixelColor(x, y).name() for x in range(40, 190) for y in (60, 90, 120)}
    assert {"#000000", "#ffffff"} <= colours


def test_who_came_and_what_came_is_counted(dialog: PhoneDialog) -> None:
    dialog.show_phone(replace(ON, visited=True))
    assert dialog.status.text().startswith("A phone has opened the page.")
    refused = PhotoRefused("<b>x</b>.jpg", Refusal.BROKEN)
    dialog.show_phone(replace(ON, visited=True, taken=1, not_taken=1, refused=refused))
    assert dialog.status.text().startswith("1 photo came in.")
    assert dialog.more.text().startswith("1 not taken in. <b>x</b>.jpg was not taken in")


def test_where_nobody_comes_it_says_what_may_be(dialog: PhoneDialog) -> None:
    assert not dialog.note.isVisible()
    dialog.show_phone(replace(ON, lonely=True))
    assert dialog.note.isVisible()
    assert "keeps devices apart" in dialog.note_words.text()


def test_of_several_networks_one_is_chosen(dialog: PhoneDialog, qtbot: QtBot) -> None:
    dialog.show_phone(replace(ON, addresses=("192.168.1.20", "10.0.0.5")))
    assert dialog.networks_row.isVisible()
    with qtbot.waitSignal(dialog.again) as again:
        dialog.networks.textActivated.emit("10.0.0.5")
    assert again.args == ["10.0.0.5"]


@pytest.mark.parametrize(
    ("phone", "said"),
    [
        (Phone(over=Over.TIME, taken=2), "The ten minutes are over. 2 photos came in."),
        (Phone(over=Over.NO_NETWORK), "This computer is in no local network."),
        (
            Phone(over=Over.FAILED, trouble=PhoneNotServed("10.0.0.5", "no")),
            "The page can't be opened.",
        ),
    ],
)
def test_once_it_is_over_it_can_be_started_again(
    dialog: PhoneDialog, phone: Phone, said: str
) -> None:
    dialog.show_phone(phone)
    assert dialog.status.text() == said
    assert dialog.again_button.isVisible()
    assert not dialog.code.isVisible()
