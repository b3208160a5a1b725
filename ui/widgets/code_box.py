"""A box to choose one of a closed list from, with nothing chosen beforehand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from ui.theme import set_role
from ui.widgets.arrow_box import ArrowBox

Drawn = Callable[[str], QIcon]


class CodeBox(ArrowBox):
    """Shows names, holds codes. A code that is in no list can be shown, and stays offered."""

    def __init__(
        self, placeholder: str, icon_of: Drawn | None = None, parent: QWidget | None = None
    ) -> None:
        self._icon_of = icon_of
        super().__init__(parent)
        self.setPlaceholderText(placeholder)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """(code, name) of each; what is chosen stays chosen."""
        chosen = self.code()
        self.clear()
        for code, name in choices:
            self.addItem(name, str(code))
        self._tint()
        self.choose(chosen)

    def code(self) -> str:
        """What is chosen, "" for nothing."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose without a person; "" chooses nothing."""
        if code and self.findData(code) < 0:
            self.addItem(code, code)
            self._tint()
        self.setCurrentIndex(self.findData(code) if code else -1)

    def lock(self, locked: bool) -> None:
        """What is chosen stays, and can be read like any other words."""
        self.setEnabled(not locked)
        set_role(self, "locked" if locked else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        if self._icon_of is not None:
            for place in range(self.count()):
                self.setItemIcon(place, self._icon_of(str(self.itemData(place))))
