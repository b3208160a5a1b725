"""The system's notification area: how far batches are while the window is away, and their end."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.domain.many.batch_progress import BatchProgress
from ui.batch.words import count_words
from ui.widgets.plain_label import harmless
from ui.wording import named

_Reason = QSystemTrayIcon.ActivationReason


class NoticeArea(QObject):
    """There only while something runs, and where the system has such an area."""

    pressed = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = icon
        self.icon: QSystemTrayIcon | None = None

    def show_moving(self, moving: Sequence[BatchProgress]) -> None:
        """Those that run."""
        if not moving:
            self.close()
            return
        if self.icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(self._picture, self)
            self.icon.activated.connect(self._activated)
            self.icon.messageClicked.connect(self.pressed)
            self.icon.show()
        if self.icon is not None:
            lines = (named(harmless(each.batch.name), count_words(each)) for each in moving)
            self.icon.setToolTip("\n".join(lines))

    def tell(self, title: str, text: str) -> None:
        """Something came to its end."""
        if self.icon is not None:
            self.icon.showMessage(harmless(title), text, self._picture)

    def close(self) -> None:
        """Nothing runs any more."""
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (_Reason.Trigger, _Reason.DoubleClick):
            self.pressed.emit()
