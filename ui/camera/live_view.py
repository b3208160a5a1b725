"""The camera's live picture, and how sharp it is."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.domain.words import Severity
from ui import icons, theme
from ui.camera.frame import Frame
from ui.camera.state import Focus

_MARK = 14
# Shape and colour as people know them from severities: round is good.
_MARKS = {Focus.SHARP: "none", Focus.SOFT: "minor", Focus.BLURRED: "severe"}
_BLINK_MS = 160


class LiveView(QWidget):
    """Dark in both themes, as the table is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(self.tr("Live picture"))
        self._frame: Frame | None = None
        self._picture = QImage()  # as large as it is shown
        self._focus: Focus | None = None
        self.words = ""
        self._blink = QTimer(self)
        self._blink.setSingleShot(True)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self.update)

    def show_frame(self, frame: Frame | None) -> None:
        """The newest picture; None: there is none."""
        self._frame = frame
        self._fit()

    def show_focus(self, focus: Focus | None) -> None:
        """How sharp it is; None: nothing is said of it."""
        if focus is not self._focus:
            self._focus, self.words = focus, self._said(focus)
            self.setAccessibleDescription(self.words)
            self.update()

    def blink(self) -> None:
        """A photo is being taken."""
        self._blink.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle, a frame round it while a photo is taken, the hint below."""
        tokens, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.table))
        if self._picture.isNull():
            return
        place = QRect(0, 0, *self._room(self._picture))
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._picture)
        if self._blink.isActive():
            painter.setPen(QPen(QColor(tokens.table_accent), 4))
            painter.drawRect(place.adjusted(2, 2, -2, -2))
        if self.words:
            self._paint_hint(painter)

    def resizeEvent(self, event: object) -> None:
        """As large as it now fits."""
        self._fit()

    def _paint_hint(self, painter: QPainter) -> None:
        tokens, font = theme.now(), QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        room = self.width() - 2 * theme.M - 2 * theme.M - _MARK - theme.S
        words = QFontMetrics(font).elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        width = QFontMetrics(font).horizontalAdvance(words) + _MARK + theme.S + 2 * theme.M
        pill = QRect(theme.M, self.height() - theme.M - 30, width, 30)
        painter.setPen(QPen(QColor(tokens.table_line), 1))
        painter.setBrush(QColor(tokens.table_raised))
        painter.drawRoundedRect(pill, 15, 15)
        mark = QRect(pill.x() + theme.M, pill.y() + (30 - _MARK) // 2, _MARK, _MARK)
        name = _MARKS[self._focus or Focus.SHARP]
        color = theme.severity_color(Severity(name), dark=True)
        icons.icon(name, color, _MARK).paint(painter, mark)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_table))
        text = pill.adjusted(theme.M + _MARK + theme.S, 0, -theme.M, 0)
        painter.drawText(text, theme.MIDDLE_LEFT, words)

    def _fit(self) -> None:
        scale = self.devicePixelRatioF()
        room = QSize(round(self.width() * scale), round(self.height() * scale))
        self._picture = self._frame.fitting(room) if self._frame else QImage()
        self.update()

    def _room(self, picture: QImage) -> tuple[int, int]:
        scale = self.devicePixelRatioF()
        return round(picture.width() / scale), round(picture.height() / scale)

    def _said(self, focus: Focus | None) -> str:
        if focus is None:
            return ""
        return {
            Focus.SHARP: self.tr("Sharp"),
            Focus.SOFT: self.tr("Not quite sharp: hold still"),
            Focus.BLURRED: self.tr("Not sharp: hold still, more light, or another distance"),
        }[focus]
