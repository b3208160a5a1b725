"""One photo of the case, small: its number, how many findings it has and how bad the worst is."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.words import Severity
from ui import icons, theme
from ui.wording import severity_word

WIDTH, HEIGHT = 84, 60
_MARK, _PAD = 10, 4
_SHADE = QColor(0, 0, 0, 165)


class OverviewPhoto(QAbstractButton):
    """Pressed, the photo comes forward. Severity by colour and shape; the word is in the tool tip
    and is read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._count = 0, 0
        self._worst: Severity | None = None
        self._facts: tuple[int, str, int, Severity | None] | None = None
        self._image: QImage | None = None
        self.setCheckable(True)
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_facts(self, number: int, name: str, count: int, worst: Severity | None) -> None:
        """count: of its findings that stand; worst: None where there are none."""
        facts = (number, name, count, worst)
        if facts == self._facts:
            return
        self._facts, self._number, self._count, self._worst = facts, number, count, worst
        found = self.tr("%n findings", "", count) if count else ""
        told = (name, found, severity_word(worst) if worst else "")
        said = ", ".join(part for part in told if part)
        self.setToolTip(said)
        self.setAccessibleName(self.tr("Photo %1").replace("%1", str(number)) + f", {said}")
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """None while it is being read."""
        if image is not self._image:
            self._image = image
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        shape = QPainterPath()
        shape.addRoundedRect(whole, theme.RADIUS, theme.RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(tokens.table_well))
        if self._image is not None and not self._image.isNull():
            painter.drawImage(whole, self._image, _middle_of(self._image.size(), whole))
        painter.setClipping(False)
        self._paint_facts(painter)
        edge = tokens.table_accent if self.isChecked() or self.hasFocus() else tokens.table_line
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = 3.0 if self.hasFocus() else 2.0 if self.isChecked() else 1.0
        painter.setPen(QPen(QColor(edge), wide))
        painter.drawPath(shape)

    def _paint_facts(self, painter: QPainter) -> None:
        font = theme.tabular(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        number = str(self._number)
        self._tag(painter, number, None, left=True)
        if self._count:
            self._tag(painter, str(self._count), self._worst, left=False)

    def _tag(self, painter: QPainter, words: str, mark: Severity | None, left: bool) -> None:
        room = painter.fontMetrics().horizontalAdvance(words) + 2 * _PAD
        width = room + (_MARK + 3 if mark else 0)
        tag = QRect(5 if left else self.width() - 5 - width, self.height() - 21, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(tag, 3, 3)
        if mark is not None:
            spot = QPoint(tag.x() + _PAD, tag.center().y() - _MARK // 2)
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(spot, icons.severity_pixmap(mark, _MARK, dark=True, ratio=ratio))
        painter.setPen(QColor(theme.now().on_table))
        place = QRect(tag.right() + 1 - room, tag.y(), room, tag.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _middle_of(size: QSize, room: QRectF) -> QRectF:
    """The largest part in the middle of a picture that has the room's shape."""
    shape = room.width() / room.height()
    width = min(float(size.width()), size.height() * shape)
    height = width / shape
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
