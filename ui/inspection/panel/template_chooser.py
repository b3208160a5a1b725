"""What is asked for: the templates the office uses, one of them taken."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

_COLUMNS = (4, 2, 1)  # as many as leave every name whole
_GAP = 6
_LOW = "padding-top: 5px; padding-bottom: 5px;"
# Tab goes through widgets by age, so that tiles have to be there before the fields below them.
_READY = 16


class TemplateChooser(QWidget):
    """Tiles with names; long names get wider tiles, and are only cut where one fills a line.
    chosen tells the id a person took."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[str, str], ...] = ()
        self._taken = ""
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self._tiles = [self._made() for _ in range(_READY)]
        self._group.idClicked.connect(self._take)

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The tile of each template offered."""
        return {code: self._tiles[place] for place, (code, _) in enumerate(self._offered)}

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """(id, name) of each; what is taken stays taken."""
        if tuple(choices) == self._offered:
            return
        self._offered = tuple(choices)
        self._tiles += [self._made() for _ in choices[len(self._tiles) :]]
        for place, tile in enumerate(self._tiles):
            self._grid.removeWidget(tile)
            tile.setVisible(place < len(choices))
            if place < len(choices):
                tile.setToolTip(f"<qt>{escape(choices[place][1])}</qt>")
                tile.setStyleSheet(_LOW if len(choices) > _COLUMNS[0] else "")
        self._columns = 0
        self._arrange()
        self.choose(self._taken)

    def choose(self, code: str) -> None:
        """Take one without telling."""
        self._taken = code
        self._group.setExclusive(False)
        for each, tile in self.buttons.items():
            tile.setChecked(each == code)
        self._group.setExclusive(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many side by side as there is room for now."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self._widest() if self._offered else 0
        fit = (n for n in _COLUMNS if n * wide + (n - 1) * _GAP <= self.width())
        columns = next(fit, _COLUMNS[-1])
        for tile, (_, name) in zip(self._tiles, self._offered, strict=False):
            _say(tile, name, self.width() if columns == 1 else 0)
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles[: len(self._offered)]):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(_COLUMNS[0]):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.activate()  # at once: nobody is to see the names cut

    def _widest(self) -> int:
        named = zip(self._tiles, self._offered, strict=False)
        return max(_letters(tile, name) + _edges(tile) for tile, (_, name) in named)

    def _take(self, place: int) -> None:
        self.chosen.emit(self._offered[place][0])

    def _made(self) -> QPushButton:
        tile = QPushButton(self)
        tile.setCheckable(True)
        tile.setAutoDefault(False)
        tile.setProperty("role", "choice")
        tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tile.hide()
        self._group.addButton(tile, len(self._group.buttons()))
        return tile


def _metrics(tile: QPushButton) -> QFontMetrics:
    """Of its letters once it is taken, which makes them wider."""
    tile.ensurePolished()
    font = QFont(tile.font())
    font.setBold(True)
    return QFontMetrics(font)


def _letters(tile: QPushButton, name: str) -> int:
    return _metrics(tile).horizontalAdvance(name)


def _edges(tile: QPushButton) -> int:
    """What a tile takes beside its letters."""
    return tile.sizeHint().width() - tile.fontMetrics().horizontalAdvance(tile.text())


def _say(tile: QPushButton, name: str, room: int) -> None:
    """The name, cut to that room; 0: it fits."""
    if room:
        name = _metrics(tile).elidedText(name, Qt.TextElideMode.ElideRight, room - _edges(tile))
    # An ampersand in a name is a letter, not the mark of a key.
    if tile.text() != (text := name.replace("&", "&&")):
        tile.setText(text)
