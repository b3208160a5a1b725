"""The writing read off a photo: its beginning, all of it to be copied, or why there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.reading import Reading
from ui import theme
from ui.widgets.copy_button import CopyButton
from ui.widgets.plain_label import PlainLabel

_MOST = 140  # characters


class WritingView(QWidget):
    """Shows text as it is. set_part says whether the part that reads writing is installed."""

    wanted = Signal()  # writing is to be read from now on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._wanted, self._reading = False, False, Reading()
        self.text, self.copy = PlainLabel(), CopyButton(self.tr("Copy all of the writing"))
        self.read = QPushButton(self.tr("Read it"))
        self.read.setProperty("role", "link")
        self.read.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.read)
        row.addWidget(self.copy)
        self._show()

    def set_part(self, installed: bool) -> None:
        """Without it, that is said where the writing would stand."""
        self._part = installed
        self._show()

    def show_reading(self, reading: Reading | None) -> None:
        """None: the photo was not read yet."""
        self._reading = reading or Reading()
        self._show()

    def set_wanted(self, wanted: bool) -> None:
        """Writing is read in every photo: one that was not read yet will be."""
        self._wanted = wanted
        self._show()

    def _show(self) -> None:
        lines = self._reading.lines
        self.copy.hold("\n".join(line.text for line in lines or ()))
        self.read.setVisible(self._part and lines is None and not self._wanted)
        self.text.setText(self._words())

    def _words(self) -> str:
        lines = self._reading.lines
        if lines is not None:
            told = " · ".join(line.text for line in lines)
            return (told if len(told) <= _MOST else f"{told[:_MOST]}…") or self.tr("none found")
        if not self._part:
            return self.tr("not read: the part for it is not installed")
        return self.tr("being read…") if self._wanted else self.tr("not read")
