"""Somebody at the real window: does one thing after the other, and waits for what shows."""

import signal
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.application import Loading, painted_window
from ui.inspection.panel.review.finding_row import FindingRow
from ui.session import run_session
from ui.window import MainWindow

# Each step yields what has to be true before the next one.
Steps = Generator[Callable[[], object], None, None]
_PLAIN = Qt.KeyboardModifier.NoModifier
_LOOK_MS, _PATIENCE = 10, 6000  # a minute for each step
CLOSING_MS = 60_000


class Leaving:
    """Closes the window. One that stays open, as it asks something, say, is ended by a signal."""

    def __init__(self, window: MainWindow, milliseconds: int) -> None:
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(_end)
        self._timer.start(milliseconds)
        window.close()

    def over(self) -> None:
        """It has ended. TimeoutError if it had to be."""
        if not self._timer.isActive():
            raise TimeoutError("the window never closed")
        self._timer.stop()


def _end() -> None:
    if callable(signal.getsignal(signal.SIGTERM)):  # else pytest would be ended
        signal.raise_signal(signal.SIGTERM)


class _Sitting(QObject):
    """Looks again and again whether the next step may be made; closes the window at the end."""

    def __init__(self, window: MainWindow, steps: Steps) -> None:
        super().__init__()
        self._window, self._steps = window, steps
        self._awaited: Callable[[], object] = lambda: True
        self._left = _PATIENCE
        self._leaving: Leaving | None = None
        self.trouble: Exception | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def over(self) -> None:
        """The window has closed. Raises what kept it from being used as it was to be."""
        self._timer.stop()
        if self.trouble is not None:
            raise self.trouble
        if self._leaving is not None:
            self._leaving.over()

    def _look(self) -> None:
        try:
            self._left -= 1
            if self._awaited():
                self._awaited, self._left = next(self._steps), _PATIENCE
            elif not self._left:
                # Thrown in where it waits, so that the trace shows for what.
                self._awaited = self._steps.throw(TimeoutError("it never came to pass"))
        except StopIteration:
            self._leave(CLOSING_MS)
        except Exception as error:  # told once the window is closed
            self.trouble = error
            self._leave(5_000)

    def _leave(self, milliseconds: int) -> None:
        self._timer.stop()
        self._leaving = Leaving(self._window, milliseconds)


def sit_down(app: QApplication, folder: Path, work: Callable[[MainWindow], Steps]) -> None:
    """Open the window over a data folder as main.py does, do the work, close it again."""
    app.setQuitOnLastWindowClosed(False)
    window = painted_window(app, folder)
    Loading(app, "ui.session").run()
    sitting = _Sitting(window, work(window))
    code = run_session(app, window, folder)
    window.deleteLater()
    sitting.over()
    assert code == 0


def opened(window: MainWindow) -> bool:
    """The data folder is open: everything can be done."""
    return hasattr(window, "facts") and bool(window.facts.line.text())


def rows(window: MainWindow) -> list[FindingRow]:
    """The findings on the right, in order."""
    sections = window.panel.assessment.sections.values()
    return [row for section in sections for row in section.findings.rows.values()]


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = _PLAIN) -> None:
    """Whoever has the focus gets it, as from a keyboard."""
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(focused or window, key, held)
    QCoreApplication.processEvents()
