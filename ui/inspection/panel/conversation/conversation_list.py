"""What was asked on about one inspection, under its findings."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.conversation import Round, TurnKind, rounds
from app.domain.inspection import Inspection
from app.domain.words import RunState
from app.usual_questions import usual_questions
from ui import theme
from ui.inspection.panel.conversation import turn_words
from ui.inspection.panel.conversation.suggestions import Suggestions
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.conversation.turn_row import TurnRow
from ui.inspection.panel.names import Names
from ui.inspection.panel.numbers import Numbers
from ui.inspection.status import speaks
from ui.widgets.fold import Fold
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_stack import RowStack


class ConversationList(QWidget):
    """One row for each question about the assessment that counts; those about earlier ones are
    folded below. Rows are added, never made anew."""

    place_clicked = Signal(str, object)  # photo id, Region | None
    place_hovered = Signal(str, object)  # photo id or "", Region | None
    began = Signal(object)  # the row of a question that has just been asked

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._inspection_id = ""
        self.rows: dict[str, TurnRow] = {}
        self._drawn: object = None
        self._photos: set[str] = set()
        self._numbers: Numbers | None = None
        self.title = PlainLabel(self.tr("Questions"), "strong")
        self._now, self._before = RowStack(), RowStack()
        self.waiting = PlainLabel("", "muted")
        talk.waiting_changed.connect(self._show_waiting)
        self.earlier = Fold(self._before)
        self.suggestions = Suggestions()
        self.suggestions.chosen.connect(lambda text: talk.asked.emit(self._inspection_id, text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        for widget in (self.title, self._now, self.waiting, self.suggestions, self.earlier):
            column.addWidget(widget)
        self.hide()

    def show_conversation(self, inspection: Inspection, names: Names, numbers: Numbers) -> None:
        """Draw what is new; cheap, for it is called while replies come in."""
        run = inspection.run
        state = (inspection.turns, run and (run.id, run.state), inspection.findings, names, numbers)
        if state == self._drawn:
            return
        self._drawn, self._inspection_id = state, inspection.id
        self._photos = {photo.id for photo in inspection.photos}
        self._numbers = numbers
        now = rounds(inspection.turns_of(run.id)) if run else ()
        others = [each for each in inspection.runs if run is None or each.id != run.id]
        before = [each for other in others for each in rounds(inspection.turns_of(other.id))]
        findings = {found.id: found for found in inspection.findings}
        asked = [each for each in now if each.first.kind is not TurnKind.SUMMARY]
        self._drop({each.first.id for each in (*now, *before)})
        for stack, told in ((self._now, now), (self._before, before)):
            for place, each in enumerate(told):
                known = self.rows.get(each.first.id)
                row = known or self._made(each.first.id)
                last = bool(asked) and each is asked[-1]
                row.show_round(each, names, numbers, findings, last)
                stack.put(row, place)
                if known is None and _is_asked_now(each):
                    self.began.emit(row)
        self._tell_earlier(before)
        self._offer(inspection, now, names)
        self._show_waiting()
        self.setVisible(bool(now or before or self.suggestions.buttons))

    def _offer(self, inspection: Inspection, now: Sequence[Round], names: Names) -> None:
        """What people usually ask and have not asked here, while nothing is being answered."""
        busy = any(turn.state is RunState.RUNNING for each in now for turn in each.variants)
        run = inspection.run
        questions: tuple[str, ...] = ()
        if run is not None and speaks(run) and not busy:
            questions = usual_questions(names.template.kind, names.asked)
        asked = {each.first.question for each in now}
        self.suggestions.offer([each for each in questions if each not in asked])

    def _show_waiting(self) -> None:
        here = [look for look in self._talk.waiting if look.photo_id in self._photos]
        words = self.tr("%1 – waits for its turn")
        numbers = self._numbers
        lines = [words.replace("%1", turn_words.look(look, numbers)) for look in here if numbers]
        self.waiting.setText("\n".join(lines))
        self.waiting.setVisible(bool(lines))

    def _tell_earlier(self, before: Sequence[Round]) -> None:
        words = self.tr("Asked about earlier analyses: %1")
        self.earlier.set_title(words.replace("%1", str(len(before))))
        self.earlier.setVisible(bool(before))

    def _made(self, first_id: str) -> TurnRow:
        row = self.rows[first_id] = TurnRow(self._talk)
        row.place_clicked.connect(self.place_clicked)
        row.place_hovered.connect(self.place_hovered)
        return row

    def _drop(self, kept: set[str]) -> None:
        for gone in self.rows.keys() - kept:
            row = self.rows.pop(gone)
            (self._now if row.parent() is self._now else self._before).take(row)


def _is_asked_now(told: Round) -> bool:
    """A question; the reply to a closer look is also seen under its finding."""
    turn = told.standing
    return turn.kind is TurnKind.QUESTION and turn.state is RunState.RUNNING
