"""A page of a sample report as the settings would have it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_A4 = 2**0.5
_SHEET = QSize(1000, 1414)  # its shape before one is drawn


class LookPreview(QWidget):
    """wanted: so many pixels across are to be drawn."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QPixmap()
        self.setAccessibleName(self.tr("Preview of a report's first page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(260)

    @property
    def across(self) -> int:
        """Pixels the page has room for."""
        wide = min(self.width() - 2, round((self.height() - 2) / _A4))
        return max(80, round(wide * self.devicePixelRatioF()))

    @property
    def page(self) -> QPixmap:
        """What is shown; empty before the first one."""
        return self._page

    def show_page(self, width: int, height: int, pixels: memoryview) -> None:
        """RGB, row by row."""
        image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._page = QPixmap.fromImage(image)
        self._page.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def sizeHint(self) -> QSize:
        """A page that can be read."""
        return QSize(340, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wanted.emit(self.across)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit(self.across)

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawn = not self._page.isNull()
        size = self._page.deviceIndependentSize().toSize() if drawn else _SHEET
        size = size.scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRect(self.width() - size.width() - 1, 1, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if drawn:
            painter.drawPixmap(room, self._page)
        else:
            painter.setPen(theme.now().muted)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.tr("Making the preview…"))
        painter.setPen(theme.now().line)
        painter.drawRect(room.adjusted(-1, -1, 0, 0))
