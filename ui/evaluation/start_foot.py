"""What a new measurement will take, where it is to stop, and what begins it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.evaluation.budget_fields import BudgetFields
from ui.evaluation.words import expected_words
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.domain.many.batch import Limits
    from app.evaluation.expected import Expected
    from app.settings.connection import Connection


class StartFoot(QWidget):
    """Nothing can be begun before it says what that takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes, self.budget = PlainLabel("", "muted"), BudgetFields()
        self.choose_button = QPushButton(self.tr("Choose for me…"))
        self.choose_button.setToolTip(
            self.tr("Measures every way of looking, and shows what each gains and takes")
        )
        self.start_button = QPushButton(self.tr("Measure"))
        self.start_button.setProperty("role", "primary")
        self._connection: Connection | None = None
        self._expected: Expected | None = None
        self._cases, self._may = 0, False
        self.budget.changed.connect(self._draw)
        self._arrange()

    @property
    def limits(self) -> Limits:
        """When it is to stop by itself."""
        return self.budget.limits

    def expect(self, expected: Expected) -> None:
        """What one case takes."""
        self._expected = expected
        self._draw()

    def tell(self, connection: Connection | None, cases: int, may: bool) -> None:
        """Whom so many cases go to, each look counted, and whether nothing else forbids it."""
        self._connection, self._cases, self._may = connection, cases, may
        self._draw()

    def _draw(self) -> None:
        takes = self._taken()
        self.takes.setText(takes)
        self.takes.setVisible(bool(takes))
        for button in (self.start_button, self.choose_button):
            button.setEnabled(bool(takes) and self._may and self.budget.is_sound)

    def _taken(self) -> str:
        """What it will take, "" while there is nothing to ask about."""
        if not self._cases or self._expected is None or self._connection is None:
            return ""
        return expected_words(self._expected, self._cases, self._connection)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        column.addWidget(self.takes)
        row = QHBoxLayout()
        row.setSpacing(theme.M)
        row.addWidget(self.budget)
        row.addStretch(1)
        row.addWidget(self.choose_button)
        row.addWidget(self.start_button)
        column.addLayout(row)
