"""How one row of the case list is drawn."""

from datetime import UTC, datetime

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.domain.search.case_row import CaseRow
from app.domain.search.hit import Hit, Where
from app.domain.words import Severity
from ui import theme
from ui.cases.cases_model import ROW_ROLE, CasesModel
from ui.cases.row_words import about
from ui.cases.when import when
from ui.icons import pixmap, severity_pixmap
from ui.tokens import Tokens
from ui.widgets.item_paint import (
    mirrored,
    paint_item_ground,
    paint_marked,
    paint_words,
    small,
    strong,
)
from ui.widgets.plain_label import harmless
from ui.wording import due_words, where_word

HEIGHT = 60
_THUMB, _SHAPE = 44, 10
_LEFT = QRect(16, 8, _THUMB, _THUMB)
_EMPTY = 20  # the sign where a case has no photo yet


class CaseDelegate(QStyledItemDelegate):
    """Picture, number, time; below, severity's shape and what the case is about, or the text in
    which a hit is. A row whose line is not here yet is drawn as its outlines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: CaseRow | None = index.data(ROW_ROLE)
        colors, width = theme.now(), option.rect.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(option.rect.topLeft())
        paint_item_ground(painter, option.state, QRectF(8, 1, width - 16, HEIGHT - 2))
        if row is None:
            _outlines(painter, width, colors)
        else:
            model = index.model()
            thumb = model.thumb(row.thumbnail) if isinstance(model, CasesModel) else None
            _picture(painter, thumb, width, colors, empty=not row.thumbnail)
            _first_line(painter, option.font, row, width, colors)
            days, why = _told(model, row)
            _second_line(painter, option.font, row, width, colors, days, why)
        painter.restore()


def _told(model: object, row: CaseRow) -> tuple[int | None, str]:
    """Days until its deadline, and why it is looked at, ticked once it was."""
    if not isinstance(model, CasesModel):
        return None, ""
    tick = "✓ " if model.is_done(row) else ""
    return model.days_left(row), tick + model.reason(row)


def _outlines(painter: QPainter, width: int, colors: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.raised))
    left = _LEFT.right() + 12
    for place in (_LEFT, QRect(left, 13, (width - left) // 2, 12), QRect(left, 33, 64, 10)):
        painter.drawRoundedRect(mirrored(painter, width, place), 5, 5)


def _picture(
    painter: QPainter, thumb: QPixmap | None, width: int, colors: Tokens, empty: bool
) -> None:
    place, shape = mirrored(painter, width, _LEFT), QPainterPath()
    shape.addRoundedRect(QRectF(place), 5, 5)
    painter.fillPath(shape, QColor(colors.hover))
    if empty:
        at = (_THUMB - _EMPTY) // 2
        sign = pixmap("photo", QColor(colors.muted), _EMPTY, painter.device().devicePixelRatio())
        painter.drawPixmap(place.topLeft() + QPoint(at, at), sign)
    if thumb is None or thumb.isNull():
        return
    painter.save()
    painter.setClipPath(shape)
    painter.drawPixmap(place, thumb, _middle_square(thumb))
    painter.restore()


def _middle_square(thumb: QPixmap) -> QRect:
    side = min(thumb.width(), thumb.height())
    return QRect((thumb.width() - side) // 2, (thumb.height() - side) // 2, side, side)


def _first_line(painter: QPainter, font: QFont, row: CaseRow, width: int, colors: Tokens) -> None:
    beside, time = small(font), when(row.changed_at, datetime.now(UTC))
    time_wide = QFontMetrics(beside).horizontalAdvance(time) + 1
    right = width - 16
    place = mirrored(painter, width, QRect(right - time_wide, 10, time_wide, 18))
    paint_words(painter, beside, time, place, colors.muted)
    left = _LEFT.right() + 12
    place = mirrored(painter, width, QRect(left, 10, right - time_wide - 8 - left, 18))
    bold, hit = strong(theme.tabular(font)), _hit_in(row, Where.NUMBER)
    if hit is not None:
        paint_marked(painter, bold, hit.text, hit.marks, place, (colors.text, colors.accent))
        return
    # What tells numbers apart stands at their end.
    middle = Qt.TextElideMode.ElideMiddle
    paint_words(painter, bold, row.number, place, colors.text, middle)


def _shape(painter: QPainter, severity: Severity, room: tuple[int, int]) -> int:
    """Pixels it takes, with the gap behind it."""
    left, width = room
    shape = severity_pixmap(severity, _SHAPE, theme.is_dark(), painter.device().devicePixelRatio())
    place = QRect(left, 37 - _SHAPE // 2, _SHAPE, _SHAPE)
    painter.drawPixmap(mirrored(painter, width, place), shape)
    return _SHAPE + 5


def _second_line(
    painter: QPainter,
    font: QFont,
    row: CaseRow,
    width: int,
    colors: Tokens,
    days: int | None,
    why: str,
) -> None:
    left = _LEFT.right() + 12
    if row.severity is not None:
        left += _shape(painter, row.severity, (left, width))
    if days is not None:
        left += _due(painter, strong(font), (left, width), days, colors)
    place = QRect(left, 28, width - 16 - left, 18)
    hit = row.hit
    if hit is None or hit.where is Where.NUMBER:
        told = " · ".join(part for part in (why, about(row)) if part)
        paint_words(painter, font, told, mirrored(painter, width, place), colors.muted)
        return
    if word := where_word(hit.where):
        paint_words(painter, font, f"{word}: ", mirrored(painter, width, place), colors.muted)
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(f"{word}: "))
    told = harmless(hit.text)
    place = mirrored(painter, width, place)
    paint_marked(painter, font, told, hit.marks, place, (colors.muted, colors.accent))


def _due(painter: QPainter, font: QFont, room: tuple[int, int], days: int, colors: Tokens) -> int:
    """How long a claim can still be made; room: where it begins, and the row's width; returns
    what it takes of it."""
    words = f"{due_words(days)} · "
    wide = QFontMetrics(font).horizontalAdvance(words)
    ink = colors.warn if days < 0 else colors.accent
    left, width = room
    place = mirrored(painter, width, QRect(left, 28, wide, 18))
    paint_words(painter, font, words, place, ink)
    return wide


def _hit_in(row: CaseRow, where: Where) -> Hit | None:
    return row.hit if row.hit is not None and row.hit.where is where else None
