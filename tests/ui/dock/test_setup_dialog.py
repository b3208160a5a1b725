"""The dock's set-up."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.read.scan import Badge
from app.settings.settings import Settings
from ui.dock.setup_dialog import SetupDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> SetupDialog:
    dialog = SetupDialog(Settings(adjuster="Mei", dock_photos=2, dock_printer="Zebra"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_printer_that_is_gone_stays_chosen_and_is_said_to_be(
    dialog: SetupDialog, qtbot: QtBot
) -> None:
    assert dialog.no_printer.isVisible()
    assert dialog.printer.currentText() == "Zebra (not there)"
    dialog.offer_printers(["Label", "Zebra"])
    assert not dialog.no_printer.isVisible()
    assert dialog.printer.currentText() == "Zebra"
    with qtbot.waitSignal(dialog.printer_chosen) as chosen:
        dialog.printer.setCurrentIndex(0)
    assert chosen.args == [""]


def test_photos_of_a_parcel_are_chosen(dialog: SetupDialog, qtbot: QtBot) -> None:
    assert dialog.photos.code == "2"
    with qtbot.waitSignal(dialog.photos_chosen) as chosen:
        dialog.photos.buttons["1"].click()
    assert chosen.args == [1]


def test_a_badge_for_every_name(dialog: SetupDialog, qtbot: QtBot) -> None:
    dialog.names.setPlainText("Mei Lindqvist\n\n  王小明 ")
    assert dialog.badges.isEnabled()
    with qtbot.waitSignal(dialog.save_badges) as saved:
        dialog._badges_to(Path("badges.pdf"))
    assert saved.args == [Path("badges.pdf"), [Badge("Mei Lindqvist"), Badge("王小明")]]


def test_a_name_too_long_for_a_barcode_is_said(dialog: SetupDialog) -> None:
    dialog.names.setPlainText(f"Mei\n{'n' * 50}")
    assert not dialog.badges.isEnabled()
    assert "nnnn" in dialog.unusable.text()
    dialog.names.setPlainText("")
    assert not dialog.badges.isEnabled()
    assert not dialog.unusable.isVisible()
