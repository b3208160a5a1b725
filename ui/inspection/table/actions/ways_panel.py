"""A small panel over a photo: how it is looked at."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from app.domain.light import MOST
from ui import icons, theme
from ui.inspection.table.photo.way import Way
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset

_STEP = 5
_BUTTON, _WIDTH = 26, 236


class WaysPanel(QWidget):
    """Chooses for the photo under it, and for the one that is looked at together with it."""

    chosen = Signal(object)  # Way
    ended = Signal()  # as it is
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._way = Way()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Ways to look at this photo"))
        self.back = self._button("turn-back", self.tr("Turn to the left (Shift+T)"))
        self.turn = self._button("turn", self.tr("Turn to the right (T)"))
        self.edges = self._button("edges", self.tr("Bring out edges (X)"))
        self.edges.setCheckable(True)
        self.reset = self._button("again", self.tr("As it is (Shift+V)"))
        self.close_button = self._button("cross", self.tr("Close (V)"))
        self.brightness = self._slider(self.tr("Brightness"))
        self.contrast = self._slider(self.tr("Contrast"))
        self._lay()
        self.back.clicked.connect(lambda: self.chosen.emit(self._way.turned(-1)))
        self.turn.clicked.connect(lambda: self.chosen.emit(self._way.turned(1)))
        self.edges.clicked.connect(lambda on: self.chosen.emit(self._way.with_edges(on)))
        self.reset.clicked.connect(self.ended)
        self.close_button.clicked.connect(self.closed)
        for slider in (self.brightness, self.contrast):
            slider.valueChanged.connect(self._light)

    def show_way(self, way: Way) -> None:
        """What holds now."""
        self._way = way
        for slider, value in (
            (self.brightness, way.light.brightness),
            (self.contrast, way.light.contrast),
        ):
            with QSignalBlocker(slider):
                slider.setValue(round(value / _STEP))
        self.edges.setChecked(way.light.edges)
        self.reset.setEnabled(not way.plain)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its ground."""
        tokens, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.table_line), 1))
        painter.setBrush(QColor(tokens.table))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, theme.CARD_RADIUS, theme.CARD_RADIUS)

    def _light(self) -> None:
        brightness, contrast = self.brightness.value() * _STEP, self.contrast.value() * _STEP
        light = replace(self._way.light, brightness=brightness, contrast=contrast)
        self.chosen.emit(replace(self._way, light=light))

    def _button(self, name: str, says: str) -> IconButton:
        button = IconButton(name, says, "table", self)
        button.setFixedSize(QSize(_BUTTON, _BUTTON))
        return button

    def _slider(self, says: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(-MOST // _STEP, MOST // _STEP)
        slider.setPageStep(4)
        slider.setProperty("role", "balance")
        slider.setAccessibleName(says)
        slider.setToolTip(says)
        return slider

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        inset(column, theme.S, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        top = QHBoxLayout()
        top.setSpacing(theme.XS)
        for button in (self.back, self.turn, self.edges):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.reset)
        top.addWidget(self.close_button)
        column.addLayout(top)
        for name, slider in (("light", self.brightness), ("contrast", self.contrast)):
            row = QHBoxLayout()
            inset(row, 5, 0, 0, 0)
            row.setSpacing(theme.M)
            mark = QLabel(self)
            mark.setPixmap(icons.pixmap(name, QColor(theme.now().table_muted), 16, 2.0))
            row.addWidget(mark)
            row.addWidget(slider, 1)
            column.addLayout(row)
