"""When a measurement is to stop by itself: so many questions, or a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.domain.many.batch import Limits
from app.settings.price import decimal_of
from ui import theme
from ui.widgets.steady_spin import SteadySpin

if TYPE_CHECKING:
    from app.settings.connection import Connection

_CALLS, _AROUND = 120, 46  # pixels; what stands beside the words, the arrows among it


class BudgetFields(QWidget):
    """The sum is there only where the connection has a price."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calls, self.money = SteadySpin(), QLineEdit()
        self.calls.setRange(0, 1_000_000)
        self.calls.setSpecialValueText(self.tr("Any number"))
        words = self.calls.fontMetrics().horizontalAdvance(self.calls.specialValueText())
        self.calls.setFixedWidth(max(_CALLS, words + _AROUND))
        self.money.setPlaceholderText(self.tr("Any sum"))
        self.money.setFixedWidth(90)
        self.calls.valueChanged.connect(self.changed)
        self.money.textChanged.connect(self.changed)
        self._calls_name, self._money_name = QLabel(self.tr("Questions at most")), QLabel()
        self._calls_name.setBuddy(self.calls)
        self._money_name.setBuddy(self.money)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        for widget in (self._calls_name, self.calls, self._money_name, self.money):
            row.addWidget(widget)
        row.addStretch(1)
        self.show_connection(None)

    def show_connection(self, connection: Connection | None) -> None:
        """In whose currency a sum is."""
        currency = connection.price.currency if connection else ""
        self._money_name.setText(self.tr("and a sum of %1").replace("%1", currency))
        for widget in (self._money_name, self.money):
            widget.setVisible(bool(currency))

    @property
    def limits(self) -> Limits:
        """As they are now; what is no sum is none."""
        typed = self.money.text().strip() if self.money.isVisibleTo(self) else ""
        exact = decimal_of(typed)
        return Limits(self.calls.value(), format(exact, "f") if exact else "")

    @property
    def is_sound(self) -> bool:
        """The sum is one, where there is any."""
        return not self.money.text().strip() or decimal_of(self.money.text()) is not None
