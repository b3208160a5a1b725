"""The right side of the connections while there is none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.settings.form import quiet_line
from ui.widgets.flow import Flow


class NoConnection(QWidget):
    """Says what one is good for, and leads to one: buttons do what those below the list do."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(8)
        title = QLabel(self.tr("No model is connected yet"))
        title.setWordWrap(True)
        title.setProperty("role", "heading")
        said = quiet_line(
            self.tr(
                "Add a connection to a model in the cloud or in your office: choose the provider, "
                "paste the key, choose the model. Or look whether a model runs on this computer."
            )
        )
        row = Flow(8, middle=False)
        for button in buttons:
            row.addWidget(button)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(said)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(3)
