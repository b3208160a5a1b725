"""Says on the photo that it is not looked at as it is; a click ends that."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from ui import icons, theme
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.way import Way

_EDGE = theme.S


class WayChip(QPushButton):
    """In the upper left corner of a photo's view for as long as anything of it is changed."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._words = ""
        self.setProperty("role", "table-chip")
        # The same colour in both themes.
        self.setIcon(icons.icon("cross", QColor(theme.now().on_table), 12))
        self.setIconSize(QSize(12, 12))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The cross stands after the words.
        turned = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(turned[self.isRightToLeft()])
        view.installEventFilter(self)
        self.hide()

    def show_way(self, way: Way) -> None:
        """What is on; nothing is shown where the photo is looked at as it is."""
        self._words = " · ".join(self._said(way))
        reset = self.tr("Look at it as it is (Shift+V)")
        self.setToolTip(f"{self._words}\n{reset}")
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(reset)
        self.setVisible(not way.plain)
        self._lay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as the photo's view allows."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._lay()
        return super().eventFilter(watched, event)

    def _said(self, way: Way) -> list[str]:
        light, said = way.light, list[str]()
        if way.turns:
            said.append(self.tr("Turned %1°").replace("%1", str(90 * way.turns)))
        if light.brightness:
            said.append(self.tr("Brightness %1").replace("%1", _signed(light.brightness)))
        if light.contrast:
            said.append(self.tr("Contrast %1").replace("%1", _signed(light.contrast)))
        if light.edges:
            said.append(self.tr("Edges brought out"))
        return said

    def _lay(self) -> None:
        if self.isHidden():
            return
        room = self._view.width() - 2 * _EDGE
        self.setText(self._words)
        spare = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._words)
        right = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, right, room - spare))
        self.adjustSize()
        self.move(QPoint(_EDGE, _EDGE))


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else f"−{-value}"
