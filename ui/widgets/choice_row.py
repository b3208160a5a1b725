"""A few choices side by side, one of them taken."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.widgets.bolder_button import bolder_by

Drawn = Callable[[str], QIcon]
_GAP, _LEAST = 6, 24


class ChoiceRow(QWidget):
    """choices: (code, word, columns it takes) in rows of that many columns, and in fewer where a
    word would be cut; icon_of draws a choice's icon in the colours of now; low makes the tiles as
    high as a field. chosen tells what a person took."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str, int]],
        columns: int,
        icon_of: Drawn | None = None,
        low: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_of = icon_of
        self._low = low
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._wide, self._columns, self._laid = [wide for _, _, wide in choices], columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for code, word, _wide in choices:
            self._button(code, word)
        self._lay_out(columns)
        self._tint()

    @property
    def code(self) -> str:
        """What is taken, "" for nothing."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    @property
    def whole_width(self) -> int:
        """Pixels at which every word is whole in the columns as given."""
        needs = (_width_when_taken(button) for button in self.buttons.values())
        pairs = zip(needs, self._wide, strict=True)
        cell = max(ceil((need - _GAP * (wide - 1)) / wide) for need, wide in pairs)
        return cell * self._columns + _GAP * (self._columns - 1)

    def choose(self, code: str) -> None:
        """Take one without telling; "" or an unknown code takes none."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == code)
        self._group.setExclusive(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Each says what is chosen by it: nobody reads the row's own name aloud."""
        super().showEvent(event)
        for button in self.buttons.values():
            if not button.toolTip():
                button.setAccessibleDescription(self.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._fitting(self.width()))

    def _fitting(self, width: int) -> int:
        """In how many columns every word is whole: as given, or else fewer, all as wide."""
        needs = [_width_when_taken(button) for button in self.buttons.values()]
        cell = (width - _GAP * (self._columns - 1)) / self._columns
        pairs = zip(needs, self._wide, strict=True)
        if all(need <= cell * wide + _GAP * (wide - 1) for need, wide in pairs):
            return self._columns
        most = min(len(needs), self._columns)
        fit = (n for n in range(most, 1, -1) if max(needs) <= (width - _GAP * (n - 1)) / n)
        return next(fit, 1)

    def _lay_out(self, columns: int) -> None:
        if columns == self._laid:
            return
        as_given, place = columns == self._columns, 0
        for button, given in zip(self.buttons.values(), self._wide, strict=True):
            wide = given if as_given else 1
            self._grid.addWidget(button, place // columns, place % columns, 1, wide)
            place += wide
        for column in range(max(columns, self._laid)):
            self._grid.setColumnStretch(column, int(column < columns))
            self._grid.setColumnMinimumWidth(column, _LEAST if column < columns else 0)
        self._laid = columns

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _button(self, code: str, word: str) -> QPushButton:
        button = QPushButton(word)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("role", "choice")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(12, 12))
        if self._low:
            button.setStyleSheet("padding-top: 5px; padding-bottom: 5px;")
        button.clicked.connect(lambda: self.chosen.emit(code))
        self._group.addButton(button)
        self.buttons[code] = button
        return button

    def _tint(self) -> None:
        if self._icon_of is not None:
            for code, button in self.buttons.items():
                button.setIcon(self._icon_of(code))


def _width_when_taken(button: QPushButton) -> int:
    return button.sizeHint().width() + bolder_by(button)
