"""A photo that the listed cases have, and the way to be rid of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.case_query import Pictured
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton
from ui.widgets.plain_label import harmless


class PictureChip(QWidget):
    """Hidden where no photo is asked for."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = ElidedLabel()
        self.told.setProperty("role", "chip-text")
        self.told.setAccessibleDescription(self.tr("Cases with this photo or one like it"))
        self.remove_button = IconButton("cross", self.tr("List other cases, too"))
        self.remove_button.clicked.connect(self.removed)
        chip = QFrame()
        chip.setProperty("role", "filter-chip")
        inside = QHBoxLayout(chip)
        inside.setContentsMargins(10, 0, 2, 0)
        inside.setSpacing(2)
        inside.addWidget(self.told)
        inside.addWidget(self.remove_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(chip)
        row.addStretch(1)
        self.hide()

    def show_picture(self, picture: Pictured | None) -> None:
        """Whose photo it is."""
        self.setVisible(picture is not None)
        if picture is not None:
            words = self.tr("Photo %1 · %2").replace("%1", str(picture.place))
            self.told.setText(words.replace("%2", harmless(picture.number)))
