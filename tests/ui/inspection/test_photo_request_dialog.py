"""The text that asks for photos: in the language chosen, to be copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.words import Language
from ui.inspection.photo_request_dialog import PhotoRequestDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PhotoRequestDialog]:
    made = PhotoRequestDialog(lambda language: f"text in {language}", Language.ENGLISH)
    made.open()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_the_model_s_language_comes_first_and_others_say_what_is_not_translated(
    dialog: PhotoRequestDialog,
) -> None:
    assert dialog.text.toPlainText() == "text in en"
    assert dialog.hint.text() == ""
    dialog.language.buttons["de"].click()
    assert dialog.text.toPlainText() == "text in de"
    assert "answered in English" in dialog.hint.text()


def test_what_is_copied_is_what_is_shown(dialog: PhotoRequestDialog) -> None:
    dialog.language.buttons["zh-CN"].click()
    dialog.text.appendPlainText("<b>P.S.</b>")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "text in zh-CN\n<b>P.S.</b>"
    assert dialog.copy_button.text() == "✓ Copied"
