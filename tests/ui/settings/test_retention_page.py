"""How long things are kept, as the settings show it."""

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.keeping.keep_time import KeepTime
from app.domain.words import Kind
from app.settings.settings import Settings
from ui.settings.retention_page import RetentionPage

pytestmark = pytest.mark.window


def test_what_is_chosen_is_kept_and_for_ever_is_nothing(qapp: QApplication) -> None:
    held = Settings(keep_times=(KeepTime(Kind.PARCEL, 90, 365),))
    page = RetentionPage(held)
    photos, case = page.rows[Kind.PARCEL]
    assert (photos.value(), case.value()) == (90, 365)
    assert page.chosen(held) == held
    assert page.rows[Kind.VEHICLE][0].text() == "for ever"
    page.rows[Kind.VEHICLE][0].setValue(30)
    photos.setValue(0)
    case.setValue(0)
    assert page.chosen(held).keep_times == (KeepTime(Kind.VEHICLE, 30),)
    page.deleteLater()
