"""A text that is looked over while it is changed, with its faults by line below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.errors import Flaw
from ui.settings.texts.code_edit import CodeEdit
from ui.widgets.insets import inset
from ui.wording import flaw_sentence

_LINE = Qt.ItemDataRole.UserRole
_FLAWS_HEIGHT = 112


class FlawedText(QWidget):
    """A click on a fault goes to its line."""

    def __init__(self, name: str, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.flaws = CodeEdit(), QListWidget()
        self.code.setAccessibleName(name)
        self.code.setReadOnly(read_only)
        self.flaws.setAccessibleName(self.tr("What is wrong with it"))
        self.flaws.setProperty("role", "lines")
        self.flaws.setMaximumHeight(_FLAWS_HEIGHT)
        self.flaws.setWordWrap(True)
        self.flaws.itemClicked.connect(self._go_to)
        self.flaws.itemActivated.connect(self._go_to)
        column = QVBoxLayout(self)
        inset(column, 0, 0, 12, 0)
        column.addWidget(self.code, 1)
        column.addWidget(self.flaws)

    def show_flaws(self, flaws: Sequence[Flaw]) -> None:
        """All that is wrong, in the order of its lines; hidden where nothing is."""
        self.code.mark([flaw.line for flaw in flaws])
        self.flaws.clear()
        self.flaws.setVisible(bool(flaws))
        for flaw in flaws:
            item = QListWidgetItem(flaw_sentence(flaw))
            item.setData(_LINE, flaw.line)
            self.flaws.addItem(item)

    def _go_to(self, item: QListWidgetItem) -> None:
        self.code.go_to(int(item.data(_LINE)))
