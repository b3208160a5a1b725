"""Parcels that somebody should look at, while the next ones go on."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.dock.large_button import NEARER, LargeButton
from ui.dock.parcel import Parcel, Stage
from ui.dock.parcel_words import short_word
from ui.dock.sizes import LEAST_ARC, TARGET_MM, letters, pixels
from ui.widgets.plain_label import harmless

PLACES = 9  # as many as there are number keys
_TAIL = 8  # characters of a number that tell parcels apart
_SHAPE = 24


class LookStrip(QFrame):
    """A tile for each, with the number key that brings it back: as many as there is room for."""

    chosen = Signal(int)  # place from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.tiles: list[LargeButton] = []
        self._parcels: tuple[Parcel, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self.rest = QLabel()
        self.rest.setProperty("role", "muted")
        font = self.rest.font()
        font.setPixelSize(letters(LEAST_ARC / NEARER, self.screen()))
        self.rest.setFont(font)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        self._row.setSpacing(theme.S)
        self._row.addWidget(self.rest)
        self._row.addStretch(1)
        self.setMinimumHeight(pixels(TARGET_MM, self.screen()) + 2 * theme.S)
        self._draw()

    def show_parcels(self, parcels: Sequence[Parcel]) -> None:
        """In the order of their keys."""
        self._parcels = tuple(parcels)
        self._draw()

    def minimumSizeHint(self) -> QSize:
        """What does not fit is counted, so that no tile asks for room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit now."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the shapes anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.tiles:
            self._shown = ()
            self._draw()

    def _draw(self) -> None:
        fitting = self._parcels[: self._room()]
        wanted = tuple((each.case.number, short_word(each)) for each in fitting)
        if wanted != self._shown:
            self._shown = wanted
            self._replace(fitting)
        self.rest.setText(_rest_words(len(self._parcels), len(fitting)))

    def _room(self) -> int:
        """So many tiles, and the words for the rest behind them."""
        wide = self.width() - 2 * theme.M - _wide(self.rest, _rest_words(99, 0))
        return min(PLACES, max(1, wide // (self._tile_width() + theme.S)))

    def _tile_width(self) -> int:
        """The same for all, so that they stand in a row."""
        lines = [line for each in self._parcels for line in _lines(PLACES, each)]
        text = max((_wide(self.rest, line) for line in lines), default=0)
        return max(text + _SHAPE + 5 * theme.S, pixels(TARGET_MM, self.screen()))

    def _replace(self, parcels: Sequence[Parcel]) -> None:
        for tile in self.tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._tile(place, each) for place, each in enumerate(parcels, 1)]
        for place, tile in enumerate(self.tiles):
            self._row.insertWidget(place, tile)

    def _tile(self, place: int, parcel: Parcel) -> LargeButton:
        tile = LargeButton("\n".join(_lines(place, parcel)).replace("&", "&&"))
        tile.setAccessibleName(f"{parcel.case.number}, {short_word(parcel)}")
        tile.setIcon(_icon(parcel))
        tile.setIconSize(QSize(_SHAPE, _SHAPE))
        tile.setFixedWidth(self._tile_width())
        tile.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
        return tile


def _lines(place: int, parcel: Parcel) -> tuple[str, str]:
    number = harmless(parcel.case.number)
    tail = f"…{number[-_TAIL:]}" if len(number) > _TAIL else number
    return f"{place}   {tail}", short_word(parcel)


def _wide(label: QLabel, words: str) -> int:
    return label.fontMetrics().horizontalAdvance(words)


def _icon(parcel: Parcel) -> QIcon:
    severity = parcel.reply.severity
    if parcel.stage is Stage.FAILED or severity is None:
        return icons.icon("warning", QColor(theme.now().text), _SHAPE)
    return icons.severity_icon(severity, _SHAPE, theme.is_dark())


def _rest_words(count: int, shown: int) -> str:
    if not count:
        return QCoreApplication.translate("Dock", "No parcel waits to be looked at.")
    more = count - shown
    return QCoreApplication.translate("Dock", "… and %n more", "", more) if more else ""
