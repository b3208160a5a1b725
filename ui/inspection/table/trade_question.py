"""The one question of a first start: what this desk is for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.settings.settings import Trade
from ui import theme
from ui.wording import paragraph


class TradeQuestion(QWidget):
    """Three answers side by side; chosen carries the Trade."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = self.tr("What is this desk for?")
        self.answers = {
            Trade.CLAIMS: QPushButton(self.tr("Claims")),
            Trade.PARCELS: QPushButton(self.tr("Parcels")),
            Trade.PRODUCTS: QPushButton(self.tr("Products")),
        }
        self._arrange()
        self._explain()

    def _arrange(self) -> None:
        title = QLabel(self._asked)
        title.setProperty("role", "table-title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)  # where letters are large
        more = QLabel(
            self.tr("New cases are asked accordingly. It can be changed in the settings later.")
        )
        more.setProperty("role", "table-muted")
        more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        more.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        for widget in (title, more):
            column.addWidget(widget)
        column.addSpacing(theme.XS)
        column.addLayout(self._row())

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for trade, button in self.answers.items():
            button.setProperty("role", "table")
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, chosen=trade: self.chosen.emit(chosen))
            row.addWidget(button)
        return row

    def _explain(self) -> None:
        told = {
            Trade.CLAIMS: self.tr("Vehicles and property"),
            Trade.PARCELS: self.tr("Damage on delivery, with the dock for scanners"),
            Trade.PRODUCTS: self.tr("Product questions, tags, content checks"),
        }
        for trade, words in told.items():
            self.answers[trade].setToolTip(words)
            self.answers[trade].setAccessibleDescription(paragraph(self._asked, words))
