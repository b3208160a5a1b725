"""The history in plain words."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.store.base.entry import LogEntry
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui.inspection.panel.about.history_panel import SHOWN, HistoryPanel


def entry(number: int, what: str, **data: str) -> LogEntry:
    return LogEntry(cases.NOON + timedelta(minutes=number), cases.MEI, what, data)


def test_newest_first_in_words_with_who(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    log = [
        entry(1, "case_made", kind="vehicle"),
        entry(2, "photo_added", photo="photo-2"),
        entry(3, "unheard_of"),
    ]
    panel.show_history(log, given.case(), given.names())
    assert panel.texts() == [
        ("unheard_of", "Mei Lindqvist"),
        ("Photo 2 added", "IMG_0002.jpg · Mei Lindqvist"),
        ("Case made", "Vehicle · Mei Lindqvist"),
    ]
    assert panel.empty.isHidden()


def test_a_long_history_is_cut_and_says_so(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    log = [entry(n, "photo_described") for n in range(SHOWN + 5)]
    panel.show_history(log, given.case(), given.names())
    assert len(panel.texts()) == SHOWN
    panel.show_history([], given.case(), given.names())
    assert not panel.empty.isHidden()
