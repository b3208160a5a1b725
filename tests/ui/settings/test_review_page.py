"""What an office lets pass in a review is kept as it was chosen."""

from pytestqt.qtbot import QtBot

from app.domain.words import Severity
from app.settings.settings import Settings
from ui.settings.review_page import ReviewPage


def test_what_is_chosen_is_kept(qtbot: QtBot) -> None:
    page = ReviewPage(Settings(passes=Severity.MODERATE, sure_percent=70, sample_percent=0))
    qtbot.addWidget(page)
    same = page.chosen(Settings())
    assert (same.passes, same.sure_percent, same.sample_percent) == (Severity.MODERATE, 70, 0)
    page.passes.choose(Severity.NONE)
    page.sure.setValue(85)
    page.sample.setValue(10)
    told = page.chosen(Settings())
    assert (told.passes, told.sure_percent, told.sample_percent) == (Severity.NONE, 85, 10)
    bounds = told.bounds(frozenset({"parcel"}))
    assert (bounds.sure, bounds.severity) == (0.85, Severity.NONE)
