"""Run by test_first_window: a bare QMainWindow, up to its first paint.

Arguments: when the process was started, in nanoseconds since the epoch. Prints milliseconds.
"""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """The same way of watching as ui.first_paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, app.exit)
        return False


app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1440, 900)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
sys.stdout.write(f"{(time.time_ns() - int(sys.argv[1])) / 1e6:.1f}\n")
sys.stdout.flush()
window.hide()
