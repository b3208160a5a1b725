"""The window's first paint: its parts as plain areas, before anything that is in them is loaded.

Nothing here may import more than it needs: see tests/benchmarks/test_first_window.py.
"""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ui.tokens import DARK, LIGHT

TOP, FOOT, LIST, PANEL = 50, 28, 272, 412
LEAST = QSize(960, 600)  # of the window, where the screen has that much
LONGEST_MS = 1500


class Skeleton(QWidget):
    """Head, list, table, panel and foot as areas; widths: of list, table and panel in pixels,
    empty: the usual. Coloured by palettes: the first brush of a QPainter loads all of Qt's
    enumerations, which takes a tenth of a bare start."""

    def __init__(self, dark: bool, widths: tuple[int, ...]) -> None:
        super().__init__()
        colors = DARK if dark else LIGHT
        left, right = (widths[0], widths[-1]) if widths else (LIST, PANEL)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(_area(colors.surface, wide=left))
        self.table = _area(colors.table)
        middle.addWidget(self.table, 1)
        middle.addWidget(_area(colors.surface, wide=right))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(_area(colors.surface, high=TOP))
        rows.addWidget(_area(colors.line, high=1))
        rows.addLayout(middle, 1)
        rows.addWidget(_area(colors.line, high=1))
        rows.addWidget(_area(colors.surface, high=FOOT))


def _area(color: str, wide: int = 0, high: int = 0) -> QWidget:
    area = QWidget()
    palette = area.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(color))
    area.setPalette(palette)
    area.setAutoFillBackground(True)
    if wide:
        area.setFixedWidth(wide)
    if high:
        area.setFixedHeight(high)
    return area


class FirstPaint(QObject):
    """run() handles events until the window stands on the screen; seen: a widget in it that
    nothing covers. A window that opens minimised or behind others may never be painted: it is
    waited for no longer than LONGEST_MS."""

    def __init__(self, app: QApplication, window: QMainWindow, seen: QWidget) -> None:
        super().__init__()
        self._app, self._window, self._seen = app, window, seen
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._app.exit)
        seen.installEventFilter(self)

    def run(self) -> None:
        """Returns when it is painted."""
        self._patience.start(LONGEST_MS)
        self._window.show()
        self._app.exec()
        self._patience.stop()
        self._seen.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._seen.removeEventFilter(self)
            # The rest of the window is painted in the same go.
            QTimer.singleShot(0, self._app.exit)
        return False
