"""A few choices side by side, one of them taken."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

Drawn = Callable[[str], QIcon]


class ChoiceRow(QWidget):
    """choices: (code, word, columns it takes) in rows of that many columns; icon_of draws a
    choice's icon in the colours of now; low makes the tiles as high as a field. chosen tells
    what a person took."""

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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        place = 0
        for code, word, wide in choices:
            grid.addWidget(self._button(code, word), place // columns, place % columns, 1, wide)
            place += wide
        for column in range(columns):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 24)
        self._tint()

    @property
    def code(self) -> str:
        """What is taken, "" for nothing."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        """Take one without telling; "" or an unknown code takes none."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == code)
        self._group.setExclusive(True)

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
