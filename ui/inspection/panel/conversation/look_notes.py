"""What closer looks at a finding brought, under the finding."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.words import RunState
from ui import theme
from ui.inspection.panel.conversation import turn_words
from ui.inspection.panel.conversation.change_row import ChangeRow
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.names import Names
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import PlainLabel


class LookNotes(QWidget):
    """«Looked closer: …» for each look, with the changes it proposes; last, that one waits."""

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._finding_id = ""
        self.waits = PlainLabel(self.tr("A closer look waits for its turn…"), "muted")
        talk.waiting_changed.connect(self._show_waiting)
        self._notes: dict[str, LongText] = {}
        self._rows: dict[tuple[str, int], ChangeRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self._column.addWidget(self.waits)
        self.waits.hide()
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said of each look."""
        return [note.text for note in self._notes.values() if not note.isHidden()]

    def show_looks(
        self, looks: Sequence[Turn], number: int, finding: Finding, names: Names
    ) -> None:
        """number: the finding's."""
        self._finding_id = finding.id
        for turn_id, note in self._notes.items():
            note.setVisible(any(turn.id == turn_id for turn in looks))
        for (turn_id, _), row in self._rows.items():
            row.setVisible(any(turn.id == turn_id for turn in looks))
        for turn in looks:
            note = self._notes.get(turn.id) or self._note(turn.id)
            note.set_text(self._words(turn))
            ended = turn.state is not RunState.RUNNING
            for place, change in enumerate(turn.reply.changes):
                if change.finding_id == finding.id:
                    row = self._rows.get((turn.id, place)) or self._row(turn.id, place)
                    row.show_change(change, number, finding, names, ended)
        self._show_waiting()

    def _show_waiting(self) -> None:
        waits = any(look.finding_id == self._finding_id for look in self._talk.waiting)
        self.waits.setVisible(waits)
        self.setVisible(waits or bool(self.texts))

    def _words(self, turn: Turn) -> str:
        if turn.reply.text:
            return self.tr("Looked closer: %1").replace("%1", turn.reply.text)
        if turn.state is RunState.RUNNING:
            return self.tr("Looking closer…")
        return self.tr("Looked closer: %1").replace("%1", turn_words.standing(turn))

    def _note(self, turn_id: str) -> LongText:
        note = self._notes[turn_id] = LongText()
        self._put(note)
        return note

    def _row(self, turn_id: str, place: int) -> ChangeRow:
        row = self._rows[turn_id, place] = ChangeRow(turn_id, place, self._talk)
        self._put(row)
        return row

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
