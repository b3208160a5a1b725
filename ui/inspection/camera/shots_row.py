"""The last four photos that were taken, and whether they are in the case."""

from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImageReader, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.inspection import PHOTOS_PER_INSPECTION
from app.domain.words import Severity
from ui import icons, theme
from ui.inspection.camera.shooting_model import Taken

_WIDTH, _HEIGHT, _MARK = 96, 72, 16


class ShotSlot(QWidget):
    """Its number until something was taken; then the picture, and a mark once it is settled."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._place, self._picture = place, QPixmap()
        self.taken: Taken | None = None
        self.setAccessibleName(self._said())

    def show_taken(self, taken: Taken | None) -> None:
        """What lies there now."""
        if taken == self.taken:
            return
        another = taken is None or self.taken is None or taken.number != self.taken.number
        self.taken = taken
        if another:
            self._picture = self._drawn(taken.jpeg) if taken else QPixmap()
        self.setAccessibleName(self._said())
        self.setToolTip(self._said() if taken else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed place, or the picture with its mark."""
        tokens, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(1, 1, -1, -1)
        if self._picture.isNull():
            pen = QPen(QColor(tokens.line_strong), 1.5)
            pen.setDashPattern([3.5, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
            painter.setPen(QColor(tokens.muted))
            painter.setFont(theme.tabular(self.font()))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._place + 1))
            return
        size = self._picture.deviceIndependentSize().toSize()
        place = QRect((_WIDTH - size.width()) // 2, (_HEIGHT - size.height()) // 2, 0, 0)
        place.setSize(size)
        painter.drawPixmap(place, self._picture)
        if self.taken is not None and self.taken.settled:
            self._paint_mark(painter, place)

    def _paint_mark(self, painter: QPainter, place: QRect) -> None:
        refused = self.taken is not None and self.taken.refused is not None
        tokens = theme.tokens(dark=True)
        mark = QRect(place.right() - _MARK - 5, place.bottom() - _MARK - 5, _MARK + 2, _MARK + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.table_raised))
        painter.drawEllipse(mark.adjusted(-2, -2, 2, 2))
        severity = Severity.SEVERE if refused else Severity.NONE
        color = theme.severity_color(severity, dark=True)
        icons.icon("cross" if refused else "check", color, _MARK).paint(painter, mark)

    def _drawn(self, jpeg: bytes) -> QPixmap:
        scale, buffer = self.devicePixelRatioF(), QBuffer()
        buffer.setData(jpeg)
        reader = QImageReader(buffer, b"jpg")
        room = QSize(round(_WIDTH * scale), round(_HEIGHT * scale))
        # Decoded small: the whole of it would hold the window up.
        reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        small = QPixmap.fromImage(reader.read())
        small.setDevicePixelRatio(scale)
        return small

    def _said(self) -> str:
        place = str(self._place + 1)
        if self.taken is None:
            return self.tr("Place %1: nothing taken yet").replace("%1", place)
        if not self.taken.settled:
            return self.tr("Place %1: being taken in").replace("%1", place)
        if self.taken.refused is not None:
            return self.tr("Place %1: not taken in").replace("%1", place)
        return self.tr("Place %1: in the case").replace("%1", place)


class ShotsRow(QWidget):
    """As many places as photos are asked about together."""

    def __init__(self) -> None:
        super().__init__()
        self.slots = [ShotSlot(place) for place in range(PHOTOS_PER_INSPECTION)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        for slot in self.slots:
            row.addWidget(slot)

    def show_taken(self, taken: tuple[Taken, ...]) -> None:
        """The last row of them."""
        for place, slot in enumerate(self.slots):
            slot.show_taken(taken[place] if place < len(taken) else None)
