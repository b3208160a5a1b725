"""What is asked for: the templates the office uses, one of them taken."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

_SHORT, _MANY, _FEW = 9, 4, 2  # letters of a name that fits where many stand side by side
# Tab goes through widgets by age, so that tiles have to be there before the fields below them.
_READY = 16


class TemplateChooser(QWidget):
    """Tiles with names; long names get wider tiles. chosen tells the id a person took."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[str, str], ...] = ()
        self._taken = ""
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
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
        columns = _FEW if any(_width(name) > _SHORT for _, name in choices) else _MANY
        for place, tile in enumerate(self._tiles):
            self._grid.removeWidget(tile)
            tile.setVisible(place < len(choices))
            if place < len(choices):
                self._name(tile, choices[place][1])
                self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(_MANY):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.choose(self._taken)

    def choose(self, code: str) -> None:
        """Take one without telling."""
        self._taken = code
        self._group.setExclusive(False)
        for each, tile in self.buttons.items():
            tile.setChecked(each == code)
        self._group.setExclusive(True)

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

    def _name(self, tile: QPushButton, name: str) -> None:
        # An ampersand in a name is a letter, not the mark of a key.
        tile.setText(name.replace("&", "&&"))
        tile.setToolTip(f"<qt>{escape(name)}</qt>")


def _width(name: str) -> int:
    """Letters, a Chinese character as two."""
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in name)
