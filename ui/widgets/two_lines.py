"""A text with quieter words under it; what does not fit ends in an ellipsis."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_label import harmless


class TwoLines(QWidget):
    """Takes all the width there is. role: of the words, as in tessera.qss."""

    def __init__(self, text: str, words: str, role: str = "small") -> None:
        super().__init__()
        self.text, self.words = ElidedLabel(), ElidedLabel(words)
        self.text.setText(harmless(text))
        self.text.setFont(theme.tabular(self.text.font()))
        self.words.setProperty("role", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self.text, self.words):
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
