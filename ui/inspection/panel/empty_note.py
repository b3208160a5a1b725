"""What to do next, where no assessment is to be seen yet."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel


class EmptyNote(QWidget):
    """One quiet line at the top of the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel("", "muted")
        column = QVBoxLayout(self)
        inset(column, theme.L, theme.L, theme.S, 0)
        column.addWidget(self.words)

    def show_next(self, photos: bool, asked: bool) -> None:
        """photos: there are some; asked: there is an assessment, and the line goes."""
        without = self.tr("Add photos, then press Analyse: what the model sees appears here.")
        ready = self.tr("Press Analyse: reasoning and findings appear here as they come.")
        self.words.setText(ready if photos else without)
        self.setVisible(not asked)
