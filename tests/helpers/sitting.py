"""Somebody at the real window: does one thing after the other, and waits for what shows."""

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


class _Sitting(QObject):
    """Looks again and again whether the next step may be made; closes the window at the end."""

    def __init__(self, window: MainWindow, steps: Steps) -> None:
        super().__init__()
        self._window, self._steps = window, steps
        self._awaited: Callable[[], object] = lambda: True
        self._left = _PATIENCE
        self.trouble: Exception | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        try:
            self._left -= 1
            if self._awaited():
                self._awaited, self._left = next(self._steps), _PATIENCE
            elif not self._left:
                # Thrown in where it waits, so that the trace shows for what.
                self._awaited = self._steps.throw(TimeoutError("it never came to pass"))
        except StopIteration:
            self._leave()
        except Exception as error:  # told once the window is closed
            self.trouble = error
            self._leave()

    def _leave(self) -> None:
        self._timer.stop()
        self._window.close()


def sit_down(app: QApplication, folder: Path, work: Callable[[MainWindow], Steps]) -> None:
    """Open the window over a data folder as main.py does, do the work, close it again."""
    app.setQuitOnLastWindowClosed(False)
    window = painted_window(app, folder)
    Loading(app, "ui.session").run()
    sitting = _Sitting(window, work(window))
    code = run_session(app, window, folder)
    window.deleteLater()
    if sitting.trouble is not None:
        raise sitting.trouble
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
