"""A notice above the work: what happened, what was kept, one next step. The work stays visible."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import set_role
from ui.widgets.emptied import emptied
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.waiting_button import WaitingButton
from ui.wording import quoted


class Banner(QFrame):
    """Shows one notice at a time; a newer one takes its place. chosen carries the code of the
    button that was pressed. clock: seconds that never go back, for a button that waits."""

    chosen = Signal(str)
    told = Signal(str)  # what the notice says, once it is shown
    left = Signal()  # it had the focus when it went
    gone = Signal()  # closed, or another one took its place

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._what = _line("banner-what")
        self._what.setProperty("role", "strong")
        self._more = _line("banner-more")
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        for buttons in (self._beside, self._below):
            buttons.setSpacing(8)
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
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.addLayout(self._below)
        foot.addWidget(self._ask)
        foot.addStretch(1)
        column.addLayout(foot)

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
        # One button takes no room from more than the first line; several stand below.
        buttons = self._beside if len(actions) == 1 else self._below
        for code, label in actions:
            button = self._button(code, label, 0.0 if buttons.count() else wait)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.show()
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

    def _clear(self) -> None:
        emptied(self._beside)
        emptied(self._below)

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
