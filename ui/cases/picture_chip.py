"""A photo that the listed cases have, or the batch they are of, and the way to be rid of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.search.case_query import CaseQuery
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.plain_label import harmless


class PictureChip(QWidget):
    """Hidden where neither is asked for."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = ElidedLabel()
        self.told.setProperty("role", "chip-text")
        self.remove_button = IconButton("cross", self.tr("List other cases, too"))
        self.remove_button.clicked.connect(self.removed)
        chip = QFrame()
        chip.setProperty("role", "filter-chip")
        inside = QHBoxLayout(chip)
        inset(inside, 10, 0, 2, 0)
        inside.setSpacing(2)
        inside.addWidget(self.told)
        inside.addWidget(self.remove_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(chip)
        row.addStretch(1)
        self.hide()

    def show_query(self, query: CaseQuery) -> None:
        """Whose photo it is, or that they are of one batch."""
        picture = query.picture
        self.setVisible(picture is not None or bool(query.batch))
        of_batch = self.tr("Cases of one batch")
        about = self.tr("Cases with this photo or one like it") if picture else of_batch
        self.told.setAccessibleDescription(about)
        if picture is None:
            self.told.setText(of_batch)
        else:
            words = self.tr("Photo %1 · %2").replace("%1", str(picture.place))
            self.told.setText(words.replace("%2", harmless(picture.number)))
