"""The right side of the connections while there is none."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.settings.form import quiet_line


class NoConnection(QWidget):
    """Says what one is good for, and how to get one."""

    def __init__(self, parent: QWidget | None = None) -> None:
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
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(said)
        column.addStretch(3)
