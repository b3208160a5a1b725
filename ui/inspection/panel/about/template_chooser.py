"""What is asked for: the templates the office uses, one of them taken."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

_MANY, _FEW = 4, 2  # side by side
_GAP = 6
_LOW = "padding-top: 5px; padding-bottom: 5px;"
# Tab goes through widgets by age, so that tiles have to be there before the fields below them.
_READY = 16


class TemplateChooser(QWidget):
    """Tiles with names, side by side; a long name gets a line of its own, and is cut only where
    that is too short. chosen tells the id a person took."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[str, str], ...] = ()
        self._taken = ""
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._arranged: tuple[int, list[bool]] = 0, []  # columns, who has a line alone
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
                tile.setAccessibleDescription(choices[place][1])  # else the tip's markup is read
                tile.setStyleSheet(_LOW if len(choices) > _MANY else "")
        self._arranged = 0, []
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
        named = list(zip(self._tiles, (name for _, name in self._offered), strict=False))
        needed = [_letters(tile, name) + _edges(tile) for tile, name in named]
        columns = _MANY if max(needed, default=0) <= self._column(_MANY) else _FEW
        wide = [need > self._column(columns) for need in needed]
        for (tile, name), whole_line in zip(named, wide, strict=True):
            _say(tile, name, self.width() if whole_line else 0)
        if (columns, wide) == self._arranged:
            return
        self._arranged = columns, wide
        place = 0
        for tile, whole_line in zip(self._tiles, wide, strict=False):
            span = columns if whole_line else 1
            place += -place % span  # a line of its own begins at the left
            self._grid.addWidget(tile, place // columns, place % columns, 1, span)
            place += span
        for column in range(_MANY):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.activate()  # at once: nobody is to see the names cut

    def _column(self, columns: int) -> int:
        """How wide one of so many is."""
        return (self.width() - (columns - 1) * _GAP) // columns

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
    measured = tile.text() or "XXXX"  # Qt's own stand-in for a button that says nothing yet
    return tile.sizeHint().width() - tile.fontMetrics().horizontalAdvance(measured)


def _say(tile: QPushButton, name: str, room: int) -> None:
    """The name, cut to that room; 0: it fits."""
    if room:
        name = _metrics(tile).elidedText(name, Qt.TextElideMode.ElideRight, room - _edges(tile))
    # An ampersand in a name is a letter, not the mark of a key.
    if tile.text() != (text := name.replace("&", "&&")):
        tile.setText(text)
