"""Above the photos while many cases are gone through: how far it is, and why this one."""

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.figures.wilson import wilson
from app.domain.many.acceptance import Audited
from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.key_button import KeyButton
from ui.widgets.keys import ACCEPT_CASE, ACCEPT_TOGETHER, REVIEW, SKIP_CASE, native, pointing

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_AROUND = theme.L + 2 * theme.S + 28  # edges, a space, and the cross


class ReviewStrip(QFrame):
    """Draws what it is told; emits what is pressed."""

    accept = Signal()
    together = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.counted, self.why = ElidedLabel(), ElidedLabel()
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
        self._buttons = self.together_button, self.accept_button, self.leave_button
        self._beside: bool | None = None
        self._arrange(close)
        self._lay()
        self.hide()

    def _arrange(self, close: IconButton) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        for label in (self.counted, self.why, self.skip, self.samples):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._words.addWidget(label)
        for button in self._buttons:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row, self._below = QHBoxLayout(), QBoxLayout(_DOWN)
        self._row.setSpacing(theme.S)
        self._row.addLayout(self._words)
        self._row.addStretch(1)
        self._row.addWidget(close)
        self._below.setSpacing(theme.S)
        self._below.addStretch(1)
        column = QVBoxLayout(self)
        inset(column, theme.L, 6, theme.S, 6)
        column.setSpacing(theme.S)
        column.addLayout(self._row)
        column.addLayout(self._below)

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest button: they have rows of their own then."""
        widest = max(each.sizeHint().width() for each in self._buttons)
        return QSize(widest + theme.L + theme.S, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        """The buttons stand beneath the words where they have no room beside them, and beneath
        each other where they have none in a row."""
        shown = [each.sizeHint().width() for each in self._buttons if not each.isHidden()]
        needed, room = sum(shown) + theme.S * len(shown), self.width() - _AROUND
        self._below.setDirection(_ACROSS if needed <= room else _DOWN)
        beside = self._words.sizeHint().width() + needed <= room
        if beside is self._beside:
            return
        self._beside = beside
        for place, button in enumerate(self._buttons, 2):
            if beside:
                self._row.insertWidget(place, button)
            else:
                self._below.insertWidget(place - 2, button)

    def show_place(self, done: int, of: int, together: int, why: str) -> None:
        """So many of all are done; together: undisputed ones that are left; why: why the open one
        is looked at, "" where it is none of them."""
        number = QLocale().toString
        words = self.tr("%1 of %2 done").replace("%1", number(done)).replace("%2", number(of))
        self.counted.setText(words)
        self.why.setText(why)
        self.together_button.setText(self.tr("Accept %Ln undisputed…", "", together))
        self.together_button.setVisible(together > 0)
        self._lay()

    def show_over(self, over: bool) -> None:
        """There is none left to accept."""
        self.accept_button.setVisible(not over)
        self.leave_button.setVisible(over)
        for label in (self.why, self.skip):
            label.setVisible(not over)
        self._lay()

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
        self._lay()
