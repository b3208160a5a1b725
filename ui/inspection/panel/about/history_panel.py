"""What happened to the case, who did it, and when."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.store.base.entry import LogEntry
from ui import theme
from ui.inspection.panel.about.history_words import headline, particulars
from ui.inspection.panel.names import Names
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_scroll import SteadyScroll

# More than a person scrolls through; the log itself keeps everything.
SHOWN = 300


class HistoryPanel(SteadyScroll):
    """Newest first, a heading for every day; times are this computer's. shown: all entries, their
    case and its names, None before there is any."""

    compare_wanted = Signal()  # two states of the case

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[LogEntry, ...] = ()
        self.shown: tuple[Sequence[LogEntry], Case, Names] | None = None
        self._told: list[tuple[str, str]] = []
        inset(self.column, theme.L, theme.M, theme.S, theme.L)
        self.column.setSpacing(theme.S)
        self._rows: list[QWidget] = []
        self.empty = PlainLabel(self.tr("Nothing has happened yet."), "muted")
        self.column.addWidget(self.empty)
        self.compare = QPushButton(self.tr("Compare two states…"))
        self.compare.setProperty("role", "link")
        self.compare.clicked.connect(self.compare_wanted)
        self.compare.setVisible(False)
        self.column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_history(self, entries: Sequence[LogEntry], case: Case, names: Names) -> None:
        """All entries, oldest first as the log keeps them, of that case as it is now."""
        self.shown = (entries, case, names) if entries else None
        self.compare.setVisible(len(entries) > 1)
        told = [_words(entry, case, names) for entry in reversed(entries[-SHOWN:])]
        if (tuple(entries), told) == (self._shown, self._told):
            return
        self._shown, self._told = tuple(entries), told
        self.empty.setVisible(not entries)
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(self._made())
        for place, row in enumerate(self._rows, 2):  # below the two that are always there
            self.column.insertWidget(place, row)

    def texts(self) -> list[tuple[str, str]]:
        """What the entries say, from the top: what happened; about what and who did it."""
        return self._told

    def _made(self) -> list[QWidget]:
        made: list[QWidget] = []
        day = ""
        for entry, told in zip(reversed(self._shown[-SHOWN:]), self._told, strict=True):
            at = entry.at.astimezone()
            named = self._day(QDate(at.year, at.month, at.day))
            if named != day:
                day = named
                made.append(_heading(day, bool(made)))
            made.append(self._line(*told, f"{at:%H:%M}"))
        if len(self._shown) > SHOWN:
            left = len(self._shown) - SHOWN
            words = self.tr("%Ln earlier entries are kept with the case.", "", left)
            made.append(PlainLabel(words, "muted"))
        return made

    def _line(self, what: str, about: str, at: str) -> QWidget:
        line = QWidget()
        time = QLabel(at)
        time.setProperty("role", "muted")
        time.setFont(theme.tabular(time.font()))
        time.setFixedWidth(44)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(what))
        words.addWidget(PlainLabel(about, "small"))
        row.addLayout(words, 1)
        return line

    def _day(self, day: QDate) -> str:
        today = QDate.currentDate()
        if day == today:
            return self.tr("Today")
        if day == today.addDays(-1):
            return self.tr("Yesterday")
        return QLocale().toString(day, QLocale.FormatType.LongFormat)


def _heading(day: str, below: bool) -> QLabel:
    label = QLabel(day)
    label.setProperty("role", "field")
    label.setContentsMargins(0, theme.S if below else 0, 0, 0)
    return label


def _words(entry: LogEntry, case: Case, names: Names) -> tuple[str, str]:
    who = entry.by.name or entry.by.system_user
    about = (particulars(entry, case, names), who)
    return headline(entry, case), " · ".join(part for part in about if part)
