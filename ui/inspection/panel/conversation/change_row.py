"""A change of a finding that a reply proposes: a person takes it or leaves it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.finding import Finding
from app.domain.reply import Change, ChangeVerdict
from ui import theme
from ui.inspection.panel.conversation import turn_words
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.names import Names
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import PlainLabel


class ChangeRow(QFrame):
    """What is to be another and why; the buttons, and then what was decided."""

    def __init__(self, turn_id: str, place: int, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.turn_id, self.place, self._talk = turn_id, place, talk
        self._title = PlainLabel("", "field")
        self.lines, self.why = LongText(), LongText("muted")
        self.decided = PlainLabel("", "muted")
        self.take = self._button(self.tr("Take"), ChangeVerdict.TAKEN)
        self.leave = self._button(self.tr("Leave"), ChangeVerdict.REFUSED)
        self.leave.setProperty("role", "quiet")
        self.reconsider = self._button(self.tr("Reconsider"), None)
        self.reconsider.setProperty("role", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        for widget in (self._title, self.lines, self.why):
            column.addWidget(widget)
        column.addLayout(self._foot())

    def show_change(
        self, change: Change, number: int, finding: Finding, names: Names, open_yet: bool
    ) -> None:
        """number: the finding's; open_yet: the reply has ended, so that it can be decided on."""
        title = self.tr("Proposed for finding %1").replace("%1", str(number))
        self._title.setText(title)
        lines = turn_words.change_lines(change, finding, names)
        held = self.tr("The finding says so already.")
        self.lines.set_text("\n".join(lines) or held)
        self.why.set_text(change.why)
        self.why.setVisible(bool(change.why))
        waits = change.judged is None
        for button in (self.take, self.leave):
            button.setVisible(waits and open_yet and bool(lines))
        refused = change.judged and change.judged.verdict is ChangeVerdict.REFUSED
        self.reconsider.setVisible(bool(refused))
        self.decided.setText(turn_words.decided(change))
        self.decided.setVisible(not waits)
        self.setAccessibleName(f"{title}. {self.lines.text}")

    def _button(self, words: str, verdict: ChangeVerdict | None) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self._talk.judged.emit(self.turn_id, self.place, verdict))
        return button

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.decided, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.reconsider, self.leave, self.take):
            row.addWidget(button)
        return row
