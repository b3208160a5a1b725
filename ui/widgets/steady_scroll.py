"""A scrolled column that stays where a person reads while it grows above and below."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import theme

# Nested layouts find their sizes in several rounds.
_SETTLED_MS = 60
_SMALL = 400  # pixels: higher than any card or row, lower than lists that grow at their top


class _Column(QWidget):
    laid_out = Signal()

    def minimumSizeHint(self) -> QSize:
        """Nothing where heights depend on the width: the area asks for the height at its own
        width then, else it would leave room for what a narrower column would need."""
        known = self.layout()
        return QSize() if known and known.hasHeightForWidth() else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Without the height, which would be worked out for a width nothing has."""
        known = self.layout()
        return known.sizeHint() if known and known.hasHeightForWidth() else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.laid_out.emit()


class SteadyScroll(QScrollArea):
    """What stands at the top edge stays there when something else grows or goes, except at the
    very top, which stays the top, and at the very bottom, which follows what is added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: tuple[QWidget, int] | None = None
        self._at_bottom = False
        self._wanted: QWidget | None = None
        self._settling = False
        column = self._inside = _Column()
        column.laid_out.connect(self._hold)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, theme.L)
        self.column.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(column)
        # setWidget() and the area itself would fill it with the window's colour.
        column.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._remember)
        # The bar's place is always kept: text would be broken anew whenever it comes or goes, and
        # where that makes it higher again, the bar would come and go without end.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self._show_bar(0, 0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self._brought)

    def bring(self, widget: QWidget) -> None:
        """Scroll until the widget is seen, also when it only now gets its place and size."""
        self._wanted = widget
        self._soon.start()
        self._bring()

    def _bring(self) -> None:
        if self._wanted is not None and isValid(self._wanted):
            if self._wanted.height() > self.viewport().height():
                top = self._wanted.mapTo(self._inside, QPoint(0, 0)).y()
                self.verticalScrollBar().setValue(top - theme.S)
            else:
                self.ensureWidgetVisible(self._wanted, 0, theme.S)

    def _brought(self) -> None:
        self._bring()
        self._wanted = None

    def _show_bar(self, least: int, most: int) -> None:
        """Disabled it is not to be seen."""
        self.verticalScrollBar().setEnabled(most > least)

    def _remember(self, value: int) -> None:
        if self._settling:
            return
        bar = self.verticalScrollBar()
        self._at_bottom = bar.maximum() > 0 and value >= bar.maximum()
        self._anchor = self._at_top_edge(value) if value > 0 else None

    def _at_top_edge(self, value: int) -> tuple[QWidget, int] | None:
        column = self._inside
        for below in (4, 12, 24, 40):
            found = column.childAt(QPoint(theme.XL, value + below))
            # A whole section may grow above the edge: only what is small tells where one reads.
            if found is not None and found.height() <= _SMALL:
                return found, found.mapTo(column, QPoint(0, 0)).y() - value
        return None

    def _hold(self) -> None:
        bar = self.verticalScrollBar()
        if self._wanted is not None:
            self._bring()
            return
        self._settling = True
        if self._at_bottom:
            bar.setValue(bar.maximum())
        elif self._anchor is not None:
            widget, offset = self._anchor
            if isValid(widget) and widget.isVisibleTo(self._inside):
                bar.setValue(widget.mapTo(self._inside, QPoint(0, 0)).y() - offset)
        self._settling = False
