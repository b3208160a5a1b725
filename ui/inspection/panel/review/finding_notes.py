"""What is said of a finding under its words: who else saw it, the same damage elsewhere."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.inspection.panel.review.remarks import Remark
from ui.widgets.emptied import emptied
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel


class FindingNotes(QWidget):
    """One quiet line for each thing to know; no room where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: Remark | None = None
        self._column = QVBoxLayout(self)
        inset(self._column, 28, 3, 0, 0)  # as far in as the words above
        self._column.setSpacing(3)

    def show_remark(self, told: Remark) -> None:
        """Draw it anew where it changed."""
        if told == self._drawn:
            return
        self._drawn = told
        same = self.tr("the same damage as no. %1, counted once")
        quotes = self.tr("⚠ Reads like an instruction from the photo: check it")
        notes = [(told.seen, "small")] if told.seen else []
        notes += [(same.replace("%1", str(told.same_as)), "small")] if told.same_as else []
        notes += [(quotes, "warn")] if told.quotes else []
        emptied(self._column)
        for text, role in notes:
            self._column.addWidget(PlainLabel(text, role))
        self.setVisible(bool(notes))
