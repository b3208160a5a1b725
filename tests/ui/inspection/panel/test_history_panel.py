"""The history in plain words."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.store.entry import LogEntry
from tests.helpers import cases
from ui.inspection.panel.history_panel import SHOWN, HistoryPanel


def entry(number: int, what: str) -> LogEntry:
    return LogEntry(cases.NOON + timedelta(minutes=number), cases.MEI, what, {})


def test_newest_first_in_words_with_who(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show_history([entry(1, "case_made"), entry(2, "photo_added"), entry(3, "unheard_of")])
    assert panel.texts() == [
        "unheard_of Mei Lindqvist",
        "Photo added Mei Lindqvist",
        "Case made Mei Lindqvist",
    ]
    assert panel.empty.isHidden()


def test_a_long_history_is_cut_and_says_so(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show_history([entry(n, "photo_described") for n in range(SHOWN + 5)])
    assert len(panel.texts()) == SHOWN
    panel.show_history([])
    assert not panel.empty.isHidden()
