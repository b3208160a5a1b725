"""What is counted of a batch, each figure below its name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import theme

_ACROSS = 4


class FactsGrid(QWidget):
    """Four in a row; a row without any takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: list[_Fact] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.M)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)

    def show_facts(self, told: Sequence[tuple[str, str]]) -> None:
        """(name, value) of each."""
        while len(self._facts) < len(told):
            row, column = divmod(len(self._facts), _ACROSS)
            self._facts.append(_Fact())
            self._grid.addWidget(self._facts[-1], row, column)
        for fact, (name, value) in zip(self._facts, told, strict=False):
            fact.name.setText(name)
            fact.value.setText(value)
        for place, fact in enumerate(self._facts):
            fact.setVisible(place < len(told))


class _Fact(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.name, self.value = QLabel(), QLabel()
        self.name.setProperty("role", "field")
        self.value.setFont(theme.tabular(self.value.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.name)
        column.addWidget(self.value)
