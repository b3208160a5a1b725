"""A notice above the work: what happened, what was kept, one next step. The work stays visible."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import set_role
from ui.widgets.by_width import follow_width
from ui.widgets.flow import Flow
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.waiting_button import WaitingButton
from ui.wording import quoted

_NARROW = 480  # pixels: a button beside the words would leave them too little


class Banner(QFrame):
    """Shows one notice at a time; a newer one takes its place. chosen carries the code of the
    button that was pressed. clock: seconds that never go back, for a button that waits. of_case:
    the notice goes with the open case."""

    chosen = Signal(str)
    told = Signal(str)  # what the notice says, once it is shown
    left = Signal()  # it had the focus when it went
    gone = Signal()  # closed, or another one took its place

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock, self.of_case = clock, False
        self.setProperty("role", "banner")
        follow_width(self)  # never less than its words take, however narrow it is
        self._what = _line("banner-what")
        self._what.setProperty("role", "strong")
        self._more = _line("banner-more")
        self._beside, self._below = QHBoxLayout(), Flow(8, middle=False)
        self._buttons: list[QPushButton] = []
        self._said = _line("banner-said")
        self._ask = QPushButton(self.tr("Technical details"))
        self._ask.setObjectName("banner-ask")
        self._ask.setProperty("role", "link")
        self._ask.clicked.connect(self._show_said)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        close = self._close = IconButton("cross", self.tr("Close this notice"))
        close.setFixedSize(32, 32)
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._what, 1)
        head.addLayout(self._beside)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        inset(column, 16, 8, 12, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._more)
        column.addWidget(self._said)
        column.addSpacing(2)
        column.addLayout(self._below)
        self._below.addWidget(self._ask)

    def tell(
        self,
        what: str,
        more: str = "",
        actions: tuple[tuple[str, str], ...] = (),
        mood: str = "",
        said: str = "",
        wait: float = 0.0,
    ) -> None:
        """Show a notice. actions: (code, label) of each button, the most useful one first, which
        can be pressed in wait seconds; mood: "" for news, "ok", "warn" or "danger". said: a
        server's words, shown when they are asked for."""
        self.gone.emit()
        set_role(self, f"banner-{mood}" if mood else "banner")
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._said.setText(quoted(said))
        self._said.hide()
        self._ask.setVisible(bool(said))
        self._clear()
        for code, label in actions:
            button = self._button(code, label, 0.0 if self._buttons else wait)
            self._buttons.append(button)
        self._place()
        self.setAccessibleName(what)
        self.show()
        self.told.emit(self.text)

    def dismiss(self) -> None:
        """Take the notice away, and what it was counting."""
        focused = QApplication.focusWidget()
        self._clear()
        self.hide()
        if focused is not None and self.isAncestorOf(focused):
            self.left.emit()
        self.gone.emit()

    def take_focus(self) -> None:
        """To the first thing that can be done about it."""
        there = self.findChildren(WaitingButton)
        usable = (each for each in there if each.isVisible() and each.isEnabled())
        next(usable, self._close).setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def text(self) -> str:
        """What the notice says, as shown."""
        shown = [self._what.text(), self._more.text()]
        return "\n".join(filter(None, shown))

    @property
    def said(self) -> str:
        """The server's words, while they are shown."""
        return "" if self._said.isHidden() else self._said.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """One button takes no room from more than the first line; several stand below, and where
        there is little room one does, too."""
        beside = len(self._buttons) == 1 and self.width() >= _NARROW
        there, other = (self._beside, self._below) if beside else (self._below, self._beside)
        for button in self._buttons:
            if there.indexOf(button) < 0:
                other.removeWidget(button)
                there.addWidget(button)
                there.setAlignment(button, Qt.AlignmentFlag.AlignTop)
                button.show()
        self._below.removeWidget(self._ask)
        self._below.addWidget(self._ask)  # behind them

    def _clear(self) -> None:
        for button in self._buttons:
            for holder in (self._beside, self._below):
                holder.removeWidget(button)
            button.hide()  # at once, so that nothing flickers
            button.deleteLater()
        self._buttons = []

    def _show_said(self) -> None:
        self._ask.hide()
        self._said.show()

    def _button(self, code: str, label: str, wait: float) -> QPushButton:
        button = WaitingButton(label, wait, clock=self._clock)
        button.setObjectName(f"banner-{code}")
        button.clicked.connect(lambda: self._choose(code))
        return button

    def _choose(self, code: str) -> None:
        self.dismiss()
        self.chosen.emit(code)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
