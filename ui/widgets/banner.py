"""A notice above the work: what happened, what was kept, one next step. The work stays visible."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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


class Banner(QFrame):
    """Shows one notice at a time; a newer one takes its place. chosen carries the code of the
    button that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._what = _line("banner-what")
        self._what.setProperty("role", "strong")
        self._more = _line("banner-more")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        close = IconButton("cross", self.tr("Close this notice"))
        close.setFixedSize(32, 32)
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._what, 1)
        head.addLayout(self._buttons)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        # Under both, so that buttons take no room from more than the first line.
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._more)
        self.hide()

    def tell(
        self,
        what: str,
        more: str = "",
        actions: tuple[tuple[str, str], ...] = (),
        mood: str = "",
    ) -> None:
        """Show a notice. actions: (code, label) of each button, the most useful one first; mood:
        "" for news, "ok", "warn" or "danger"."""
        set_role(self, f"banner-{mood}" if mood else "banner")
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        emptied(self._buttons)
        for code, label in actions:
            button = self._button(code, label)
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.show()
        self.setAccessibleName(what)
        self.show()

    def dismiss(self) -> None:
        """Take the notice away."""
        self.hide()

    @property
    def text(self) -> str:
        """What the notice says, as shown."""
        return "\n".join(filter(None, (self._what.text(), self._more.text())))

    def _button(self, code: str, label: str) -> QPushButton:
        button = QPushButton(label)
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
