"""Text shown as it is, whatever is in it, and wrapped whatever it is made of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from ui import theme
from ui.widgets.by_width import ByWidth, follow_width

# Controls, characters that turn the writing direction of what follows, halves of pairs.
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BREAKS = str.maketrans({"\n": "\u2028", "\u2029": "\u2028"})
_LEADING = 2.0
BULLET = "•\u2002"  # what goes on below an entry that begins so is indented as its words are
_NATURAL_WIDTH = 280
_RELAID = {
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.LayoutDirectionChange,
}


def harmless(text: str) -> str:
    """The text with every character replaced that would disturb what is shown around it."""
    return _HARMFUL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a label in its own dress."""

    text: str
    bold: bool = False
    muted: bool = False
    struck: bool = False
    marked: bool = False  # differs from what stands beside it
    whole: bool = False  # begins a line of its own where it does not fit behind the last


class PlainLabel(QLabel):
    """Never reads markup, breaks words that are longer than a line, copies by its menu. A plain
    QLabel is as wide as its longest word, which a model may make 10,000 letters long."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._laid = ByWidth(self._lay_out)
        self.setTextFormat(Qt.TextFormat.PlainText)
        follow_width(self)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 Qt's name
        """Show the text; nothing happens if it is shown already."""
        self.set_spans((Span(text),))

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show pieces one after the other."""
        wanted = tuple(replace(span, text=harmless(span.text)) for span in spans)
        if wanted == self._spans:
            return
        self._spans = wanted
        self._laid.forget()
        super().setText("".join(span.text for span in wanted))
        self.updateGeometry()
        self.update()

    def last_line_end(self, width: int) -> tuple[float, float]:
        """(right, top) of the last line at that width, for what stands behind the text."""
        layout, height = self._laid(width)
        if not layout.lineCount():
            return 0.0, 0.0
        last = layout.lineAt(layout.lineCount() - 1)
        return last.naturalTextWidth(), height - last.height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._laid(width)[1] + 0.999)

    def sizeHint(self) -> QSize:
        layout, height = self._laid(_NATURAL_WIDTH)
        lines = (layout.lineAt(place) for place in range(layout.lineCount()))
        widest = int(max((line.naturalTextWidth() for line in lines), default=0.0)) + 1
        return QSize(widest, int(height + 0.999))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _RELAID:
            self._laid.forget()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout, height = self._laid(self.width())
        spare = self.height() - height if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        layout.draw(painter, QPointF(0, max(0.0, spare / 2)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy text"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.popup(event.globalPos())

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        width = max(1, width)
        text = "".join(span.text for span in self._spans).translate(_BREAKS)
        laid = self._broken(text, width)
        if laid[0].lineCount() > 1 and any(span.whole for span in self._spans):
            # A break in place of the space in front keeps every format where it is.
            breaks = ("\u2028" + s.text[1:] if s.whole else s.text for s in self._spans)
            laid = self._broken("".join(breaks).translate(_BREAKS), width)
        return laid

    def _broken(self, text: str, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:  # as everything around it, whatever language its words are in
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.setCacheEnabled(True)
        layout.beginLayout()
        bottom, entries, indent = 0.0, _entries(text), 0
        while (line := layout.createLine()).isValid():
            listed = entries.get(line.textStart())
            left = indent if listed is None else 0
            line.setLineWidth(max(1, width - left))
            line.setPosition(QPointF(0 if mirrored else left, bottom))
            bottom += line.height() + _LEADING
            if listed is not None:
                indent = self.fontMetrics().horizontalAdvance(BULLET) if listed else 0
        layout.endLayout()
        return layout, max(0.0, bottom - _LEADING)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made, start = [], 0
        for span in self._spans:
            piece = QTextLayout.FormatRange()
            # Qt counts UTF-16 units.
            piece.start, piece.length = start, len(span.text.encode("utf-16-le")) // 2
            piece.format = _dressed(span)
            start += piece.length
            made.append(piece)
        return (
            made
            if len(made) > 1 or (made and (self._spans[0].struck or self._spans[0].marked))
            else []
        )


def _entries(text: str) -> dict[int, bool]:
    """Where each paragraph begins, in UTF-16 units as Qt counts, and whether with a bullet."""
    if BULLET not in text:
        return {0: False}
    begins, at = {}, 0
    for paragraph in text.split("\u2028"):
        begins[at] = paragraph.startswith(BULLET)
        at += len(paragraph.encode("utf-16-le")) // 2 + 1
    return begins


def _dressed(span: Span) -> QTextCharFormat:
    dress = QTextCharFormat()
    if span.bold:
        dress.setFontWeight(QFont.Weight.DemiBold)
    if span.muted:
        dress.setForeground(QColor(theme.now().muted))
    dress.setFontStrikeOut(span.struck)
    if span.marked:
        dress.setFontWeight(QFont.Weight.Bold)
        dress.setFontUnderline(True)
        dress.setBackground(QColor(theme.now().warn_soft))
    return dress
