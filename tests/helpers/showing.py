"""Windows of tests brought on screen."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def in_front(qtbot: QtBot, window: QWidget) -> None:
    """Shown, and the one that keys go to; closed at the test's end."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
