"""Parcels that somebody should look at, while the next ones go on."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.dock.large_button import NEARER, LargeButton
from ui.dock.parcel import Parcel, Stage
from ui.dock.parcel_words import short_word
from ui.dock.sizes import LEAST_ARC, TARGET_MM, letters, pixels

PLACES = 9  # as many as there are number keys
_TAIL = 8  # characters of a number that tell parcels apart
_SHAPE = 24


class LookStrip(QFrame):
    """A tile for each, with the number key that brings it back."""

    chosen = Signal(int)  # place from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.tiles: list[LargeButton] = []
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
        self._shown: tuple[tuple[str, str], ...] = ()
        margins = self._row.contentsMargins()
        target = pixels(TARGET_MM, self.screen())
        self.setMinimumHeight(target + margins.top() + margins.bottom())
        self.show_parcels(())

    def show_parcels(self, parcels: Sequence[Parcel]) -> None:
        """In the order of their keys."""
        wanted = tuple((parcel.case.number, short_word(parcel)) for parcel in parcels)
        if wanted != self._shown or not wanted:
            self._shown = wanted
            for tile in self.tiles:
                self._row.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self.tiles = [self._tile(n, each) for n, each in enumerate(parcels[:PLACES], 1)]
            for place, tile in enumerate(self.tiles):
                self._row.insertWidget(place, tile)
        self.rest.setText(_rest_words(len(parcels)))

    def _tile(self, place: int, parcel: Parcel) -> LargeButton:
        number = parcel.case.number
        tail = f"…{number[-_TAIL:]}" if len(number) > _TAIL else number
        tile = LargeButton(f"{place}   {tail}\n{short_word(parcel)}".replace("&", "&&"))
        tile.setAccessibleName(f"{number}, {short_word(parcel)}")
        tile.setIcon(_icon(parcel))
        tile.setIconSize(QSize(_SHAPE, _SHAPE))
        tile.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
        return tile


def _icon(parcel: Parcel) -> QIcon:
    severity = parcel.reply.severity
    if parcel.stage is Stage.FAILED or severity is None:
        return icons.icon("warning", QColor(theme.now().text), _SHAPE)
    return icons.severity_icon(severity, _SHAPE, theme.is_dark())


def _rest_words(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Dock", "No parcel waits to be looked at.")
    more = max(0, count - PLACES)
    return QCoreApplication.translate("Dock", "… and %n more", "", more) if more else ""
