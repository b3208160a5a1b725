"""What a person may do with a finding, or what they did."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.domain.words import Verdict
from ui import icons, theme
from ui.widgets.icon_button import IconButton
from ui.wording import verdict_word

_MARK = {
    Verdict.ACCEPTED: "check",
    Verdict.EDITED: "pencil",
    Verdict.REJECTED: "cross",
    Verdict.ADDED: "plus",
}
_WIDE = 1000  # pixels, until a row knows its width


class FindingVerdict(QWidget):
    """Undecided: three buttons. Decided: the verdict in words. Each is made when it is first
    needed, because a case may open with many findings at once."""

    accept = Signal()
    edit = Signal()
    reject = Signal()
    restore = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choices: Choices | None = None
        self.outcome: Outcome | None = None
        self._room = _WIDE
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """What was decided, None for nothing yet."""
        if verdict is None and self.choices is None:
            self.choices = self._made_choices()
        elif verdict is not None and self.outcome is None:
            self.outcome = Outcome()
            self.outcome.restore.clicked.connect(self.restore)
            self._row.addWidget(self.outcome)
        if self.choices is not None:
            self.choices.setVisible(verdict is None)
        if self.outcome is not None:
            self.outcome.setVisible(verdict is not None)
            if verdict is not None:
                self.outcome.show_verdict(verdict)

    def give_room(self, room: int) -> None:
        """So many pixels are left for the word beside the tick."""
        self._room = room
        if self.choices is not None:
            self.choices.give_room(room)

    def _made_choices(self) -> "Choices":
        choices = Choices()
        choices.give_room(self._room)
        choices.accept.clicked.connect(self.accept)
        choices.edit.clicked.connect(self.edit)
        choices.reject.clicked.connect(self.reject)
        self._row.addWidget(choices)
        return choices


class Choices(QWidget):
    """Accept, edit, reject."""

    def __init__(self) -> None:
        super().__init__()
        self.accept = IconButton("check", self.tr("Accept this finding"), "outline")
        self.accept.setText(self.tr("Accept"))
        self.edit = IconButton("pencil", self.tr("Edit this finding"), "outline")
        self.reject = IconButton("cross", self.tr("Reject this finding"), "outline")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        for button in (self.accept, self.edit, self.reject):
            # The list keeps the focus when the mouse is used, so that its keys go on working.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumSize(28, 28)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def give_room(self, room: int) -> None:
        """The word is said where it fits: languages differ in its length."""
        roomy = self.accept.fontMetrics().horizontalAdvance(self.accept.text()) <= room
        style = Qt.ToolButtonStyle
        self.accept.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly
        )


class Outcome(QWidget):
    """Shape and word of a verdict, and the way back from a rejection."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = Verdict.ACCEPTED
        self._mark, self._word = QLabel(), QLabel()
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setProperty("role", "link")
        self.restore.setToolTip(self.tr("Take the verdict back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        for widget in (self._mark, self._word, self.restore):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_verdict(self, verdict: Verdict) -> None:
        """Which it is."""
        self._verdict = verdict
        rejected = verdict is Verdict.REJECTED
        self._word.setText(verdict_word(verdict))
        theme.set_role(self._word, "muted" if rejected else "ok")
        self.restore.setVisible(rejected)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        tokens = theme.now()
        color = QColor(tokens.muted if self._verdict is Verdict.REJECTED else tokens.ok)
        mark = icons.pixmap(_MARK[self._verdict], color, 14, self.devicePixelRatioF())
        self._mark.setPixmap(mark)
