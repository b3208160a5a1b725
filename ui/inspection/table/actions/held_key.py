"""Something that holds for as long as a key is held down."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent


class HeldKey(QObject):
    """hold() is called by a shortcut, which tells no end: that is heard here, wherever the focus
    is, and leaving the window counts as letting go."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key: Qt.Key | None = None
        self._done: Callable[[], object] = lambda: None

    def hold(self, key: Qt.Key, begin: Callable[[], object], done: Callable[[], object]) -> None:
        """begin() now, done() once the key is let go; nothing while a key is held already."""
        app = QCoreApplication.instance()
        if self._key is None and app is not None:
            self._key, self._done = key, done
            app.installEventFilter(self)
            begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes nothing away from anybody."""
        if event.type() == QEvent.Type.WindowDeactivate or (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyRelease
            and event.key() == self._key
            and not event.isAutoRepeat()
        ):
            self._let_go()
        return False

    def _let_go(self) -> None:
        self._key = None
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._done()
