"""Above the photos while many cases are gone through: how far it is, and why this one."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.figures.wilson import wilson
from app.domain.many.acceptance import Audited
from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.key_button import KeyButton
from ui.widgets.keys import ACCEPT_CASE, ACCEPT_TOGETHER, REVIEW, SKIP_CASE, native, pointing


class ReviewStrip(QFrame):
    """Draws what it is told; emits what is pressed."""

    accept = Signal()
    together = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.counted, self.why = QLabel(), ElidedLabel()
        self.counted.setProperty("role", "strong")
        self.why.setProperty("role", "muted")
        self.skip, self.samples = ElidedLabel(), ElidedLabel()
        for small in (self.skip, self.samples):
            small.setProperty("role", "small")
        self.skip.setText(self.tr("%1 skips").replace("%1", pointing(SKIP_CASE, "\u2193")))
        self.accept_button = KeyButton(self.tr("Accept, next"), native(ACCEPT_CASE))
        self.accept_button.clicked.connect(self.accept)
        self.together_button = KeyButton("", native(ACCEPT_TOGETHER))
        self.together_button.clicked.connect(self.together)
        self.leave_button = KeyButton(self.tr("Leave the review"), native(REVIEW))
        close = IconButton("cross", self.tr("Leave the review"))
        for leave in (self.leave_button, close):
            leave.clicked.connect(self.closed)
        self._arrange(close)
        self.hide()

    def _arrange(self, close: IconButton) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.counted, self.why, self.skip, self.samples):
            words.addWidget(label)
        row = QHBoxLayout(self)
        inset(row, theme.L, 6, theme.S, 6)
        row.setSpacing(theme.S)
        row.addLayout(words)
        row.addStretch(1)
        for button in (self.together_button, self.accept_button, self.leave_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        row.addWidget(close)

    def show_place(self, done: int, of: int, together: int, why: str) -> None:
        """So many of all are done; together: undisputed ones that are left; why: why the open one
        is looked at, "" where it is none of them."""
        number = QLocale().toString
        words = self.tr("%1 of %2 done").replace("%1", number(done)).replace("%2", number(of))
        self.counted.setText(words)
        self.why.setText(why)
        self.together_button.setText(self.tr("Accept %Ln undisputed…", "", together))
        self.together_button.setVisible(together > 0)

    def show_over(self, over: bool) -> None:
        """There is none left to accept."""
        self.accept_button.setVisible(not over)
        self.leave_button.setVisible(over)
        for label in (self.why, self.skip):
            label.setVisible(not over)

    def show_samples(self, audited: Audited) -> None:
        """What samples of what was accepted together have shown."""
        self.samples.setVisible(audited.judged > 0)
        low, high = wilson(audited.share, audited.judged)
        words = self.tr("Samples: %1 of %2 changed (%3 %; between %4 % and %5 %)")
        shares = [f"{100 * each:.0f}" for each in (audited.share, low, high)]
        told = (str(audited.changed), str(audited.judged), *shares)
        for place, part in enumerate(told, 1):
            words = words.replace(f"%{place}", part)
        self.samples.setText(words)
