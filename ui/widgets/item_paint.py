"""How rows of a list are painted that are no widgets: their ground, and lines of words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle

from ui import theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_END = Qt.TextElideMode.ElideRight


def paint_item_ground(painter: QPainter, state: QStyle.StateFlag, box: QRectF) -> None:
    """A soft ground where the item is selected or pointed at, and the focus ring."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    colors = theme.now()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent_soft if selected else colors.raised))
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if selected and (focused or theme.wears_contrast()):
        painter.setPen(QPen(QColor(colors.accent), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


def paint_words(
    painter: QPainter,
    font: QFont,
    text: str,
    place: QRect,
    color: str,
    cut: Qt.TextElideMode = _END,
) -> None:
    """One line, cut where there is no room for all of it."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, cut, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def paint_lines(painter: QPainter, font: QFont, text: str, place: QRect, color: str) -> None:
    """On as many lines as it takes, in the middle of its room."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, _MIDDLE | Qt.TextFlag.TextWordWrap, text)


def paint_marked(
    painter: QPainter,
    font: QFont,
    text: str,
    marks: Sequence[tuple[int, int]],
    place: QRect,
    colors: tuple[str, str],
) -> None:
    """One line with pieces of it marked; colors: of the text, of the marks. Where there is no room
    for all of it, what stands before the first mark gives way, then the end."""
    metrics, begun, by = QFontMetrics(font), text, 0
    while marks and by < marks[0][0] and metrics.horizontalAdvance(begun) > place.width():
        if metrics.horizontalAdvance(begun[: marks[0][1] - by + 1]) <= place.width():
            break
        by += 1
        begun = "…" + text[by + 1 :]
    marks = [(max(0, start - by), end - by) for start, end in marks]
    shown = metrics.elidedText(begun, _END, place.width())
    layout = QTextLayout(shown, font)
    layout.setFormats([_mark(shown, mark, colors[1]) for mark in marks if mark[0] < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width() + 64)  # what is cut already is not to be broken again
    layout.endLayout()
    painter.setPen(QColor(colors[0]))
    from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = place.right() - line.naturalTextWidth() if from_right else place.left()
    layout.draw(painter, QPointF(left, place.center().y() - line.height() / 2 + 1))


def mirrored(painter: QPainter, width: int, place: QRect) -> QRect:
    """The place in a row of that width, in right-to-left languages from the right."""
    return QStyle.visualRect(painter.layoutDirection(), QRect(0, 0, width, 0), place)


def _mark(text: str, mark: tuple[int, int], color: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    # Qt counts UTF-16 units.
    made.start = len(text[: mark[0]].encode("utf-16-le")) // 2
    made.length = len(text[mark[0] : mark[1]].encode("utf-16-le")) // 2
    made.format.setForeground(QColor(color))
    made.format.setFontUnderline(True)
    return made


def small(font: QFont) -> QFont:
    """The font of what is said beside a name."""
    made = QFont(font)
    made.setPixelSize(12)
    return made


def strong(font: QFont) -> QFont:
    """The font of a name."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
