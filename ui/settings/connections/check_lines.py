"""The test of a connection: a button, and line by line what was found."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import AppError
from app.settings.check_report import CheckLine, Verdict
from app.wording import said_by
from ui import icons, theme
from ui.settings.form import flowing, quiet_line
from ui.widgets.busy_button import BusyButton
from ui.widgets.emptied import emptied
from ui.wording import check_sentence, quoted, sentence

_ICON = 14


class CheckLines(QWidget):
    """Sends nothing itself: emits test and stop."""

    test = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: list[str] = []
        self.button = BusyButton(self.tr("Test the connection"), self.tr("Stop"))
        self.button.setAutoDefault(False)
        self.button.started.connect(self.test)
        self.button.stopped.connect(self.stop)
        self._hint = quiet_line()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self._hint, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addLayout(self._lines)
        self._show_hint()

    def set_possible(self, possible: bool) -> None:
        """Is there a connection that could be tested?"""
        self.button.setEnabled(possible or self.button.busy)

    def set_running(self, running: bool) -> None:
        """The test runs, or has ended: what came back is told next, if it was not stopped."""
        self.button.set_busy(running)
        if running:
            self.show_lines(())
        self._show_hint()

    def show_lines(self, lines: Iterable[CheckLine]) -> None:
        """These, in place of what stood there."""
        emptied(self._lines)
        self.shown = []
        for line in lines:
            self.add(line)

    def add(self, line: CheckLine) -> None:
        """One more has become known."""
        self._add(line.verdict, check_sentence(line))
        if line.error is not None:
            self._add_next(line.error)

    def show_failure(self, error: AppError) -> None:
        """Nothing could be asked."""
        self._add(Verdict.FAILED, sentence(error).what)
        self._add_next(error)

    def _add_next(self, error: AppError) -> None:
        """What to do, and the server's own words."""
        self._add(None, sentence(error).next_step)
        if said := said_by(error):
            self._add(None, quoted(said))

    def _show_hint(self) -> None:
        sends = self.tr("Sends two small drawings, made by Tessera, as photos are sent.")
        self._hint.setText(self.tr("Asking…") if self.button.busy else sends)

    def _add(self, verdict: Verdict | None, text: str) -> None:
        self.shown.append(text)
        self._lines.addWidget(_Line(verdict, text))


class _Line(QWidget):
    """A mark and a sentence; without a verdict it says what to do about the line above."""

    def __init__(self, verdict: Verdict | None, text: str) -> None:
        super().__init__()
        self._verdict = verdict
        self._mark = QLabel()
        self._mark.setFixedSize(QSize(_ICON, 18))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said = flowing(text, "muted" if verdict in (None, Verdict.NOTE) else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colors = theme.now()
        marks = {
            Verdict.GOOD: ("check", colors.ok),
            Verdict.NOTE: ("undetermined", colors.muted),
            Verdict.CHANGED: ("gear", colors.accent),
            Verdict.POOR: ("warning", colors.warn),
            Verdict.FAILED: ("cross", colors.danger),
        }
        if self._verdict is not None:
            name, color = marks[self._verdict]
            ratio = self.devicePixelRatioF()
            self._mark.setPixmap(icons.pixmap(name, QColor(color), _ICON, ratio))
