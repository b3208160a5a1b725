"""What is to be written on the delivery note, as it is copied or printed."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.dock.large_text import LargeText
from ui.dock.parcel import Parcel
from ui.dock.sizes import NEAR_ARC


class NoteCard(QFrame):
    """Hidden while there is nothing to be noted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = QLabel(self.tr("For the delivery note"))
        title.setProperty("role", "field")
        self.wording = LargeText((NEAR_ARC, NEAR_ARC * 0.75), 2, grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.addWidget(title)
        column.addWidget(self.wording, 1)

    def show_parcel(self, parcel: Parcel | None) -> None:
        """None: nothing is in hand."""
        wording = parcel.reply.wording if parcel else ""
        self.wording.show_text(wording)
        self.setVisible(bool(wording))
