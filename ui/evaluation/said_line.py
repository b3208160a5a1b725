"""One line above the pages: what went wrong, or was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel
from ui.wording import paragraph, sentence
from ui.wording.going_on import mended

if TYPE_CHECKING:
    from app.errors import AppError


class SaidLine(QWidget):
    """Hidden while nothing is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self._waits = PlainLabel("", "warn"), False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.M, theme.XL, 0)
        column.addWidget(self.label)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def say(self, words: str, role: str = "muted") -> None:
        """Other words; "" for none."""
        theme.set_role(self.label, role)
        self.label.setText(words)
        self.setVisible(bool(words))
        self._waits = False

    def wait(self, words: str) -> None:
        """Words until something comes."""
        self.say(words)
        self._waits = True

    def came(self) -> None:
        """It is there; what was said meanwhile stays."""
        if self._waits:
            self.say("")

    def saved(self, path: str) -> None:
        """It was written there."""
        self.say(self.tr("Saved as %1").replace("%1", path))

    def taken(self, template_id: str) -> None:
        """A template looks otherwise now."""
        words = self.tr("The template «%1» looks so from now on.")
        self.say(words.replace("%1", template_id))

    def fail(self, error: AppError) -> None:
        """What happened, and what to do."""
        words = sentence(error)
        self.say(paragraph(words.what, words.next_step), "warn")

    def stopped(self, error: AppError) -> None:
        """What a measurement goes no further for, and how it goes on."""
        self.say(paragraph(sentence(error).what, mended(error)), "warn")
