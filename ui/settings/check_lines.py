"""The test of a connection: a button, and line by line what came back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.settings.form import quiet_line
from ui.theme import set_role
from ui.widgets.busy_button import BusyButton
from ui.widgets.emptied import emptied

Line = tuple[str, str]  # role of the label, text


class CheckLines(QWidget):
    """Sends nothing itself: emits test and stop."""

    test = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: list[str] = []
        self.button = BusyButton(self.tr("Test the connection"), self.tr("Stop"))
        self.button.started.connect(self.test)
        self.button.stopped.connect(self.stop)
        self._hint = quiet_line(self.tr("Sends one small picture, made by Tessera."))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self._hint, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addLayout(self._lines)
        column.addStretch(1)

    def set_possible(self, possible: bool) -> None:
        """Is there a connection that could be tested?"""
        self.button.setEnabled(possible or self.button.busy)

    def set_running(self, running: bool) -> None:
        """The test runs, or has ended: what came back is told next, if it was not stopped."""
        self.button.set_busy(running)
        self.show_lines([("small", self.tr("Asking…"))] if running else [])

    def show_lines(self, lines: list[Line]) -> None:
        """What came back, in place of what stood there."""
        emptied(self._lines)
        self.shown = [text for _, text in lines]
        for role, text in lines:
            line = quiet_line(text)
            set_role(line, role)
            self._lines.addWidget(line)
