"""What is printed, as a person sets it."""

from pytestqt.qtbot import QtBot

from app.settings.settings import Settings
from ui.settings.report_page import ReportPage


def test_blackouts_are_in_reports_once_that_is_ticked(qtbot: QtBot) -> None:
    page = ReportPage(Settings())
    qtbot.addWidget(page)
    assert not page.chosen(Settings()).blackouts_in_report
    page.blackouts.click()
    assert page.chosen(Settings()).blackouts_in_report
    again = ReportPage(Settings(blackouts_in_report=True))
    qtbot.addWidget(again)
    assert again.blackouts.isChecked()
