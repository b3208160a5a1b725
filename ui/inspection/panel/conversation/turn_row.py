"""One question and its reply, with what it points at and proposes."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.conversation import Round, Turn
from app.domain.events import LEFT_OUT
from app.domain.finding import Finding
from app.domain.reply import Pointer
from app.domain.words import RunState
from ui import theme
from ui.inspection.panel.answer.thinking_view import ThinkingView
from ui.inspection.panel.answer.warnings_view import WarningsView
from ui.inspection.panel.conversation import turn_words
from ui.inspection.panel.conversation.change_row import ChangeRow
from ui.inspection.panel.conversation.chip_flow import ChipFlow
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.conversation.turn_foot import TurnFoot
from ui.inspection.panel.names import Names
from ui.inspection.panel.numbers import Numbers
from ui.widgets.long_text import LongText
from ui.widgets.place_chip import PlaceChip
from ui.widgets.plain_label import PlainLabel
from ui.wording import practice_words

# A reply is as long as its tokens allow; while it grows it must not fold.
_WHOLE = 4000


class TurnRow(QWidget):
    """Drawn again as often as more comes; what did not change is not touched. Of several answers
    the newest is shown, until a person turns to another."""

    place_clicked = Signal(str, object)  # photo id, Region | None
    place_hovered = Signal(str, object)  # photo id or "", Region | None

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._round: Round | None = None
        self._given: tuple[Names, Numbers, Mapping[str, Finding], bool] | None = None
        self._at = self._known = 0
        self._places: tuple[Pointer, ...] = ()
        self.question, self.explained = LongText(), PlainLabel("", "small")
        self.practice = PlainLabel(practice_words(), "field-warn")
        self.standing = LongText("muted")
        self.answer = LongText(shown=_WHOLE)
        self.places = ChipFlow()
        self.changes: list[ChangeRow] = []
        self.thinking, self.warnings = ThinkingView(), WarningsView()
        self.foot = TurnFoot()
        self.foot.variants.turned.connect(self._turn)
        self.foot.again.clicked.connect(lambda: self._talk.again.emit(self.turn.id))
        self._arrange()

    @property
    def turn(self) -> Turn:
        """The one that is shown."""
        if self._round is None:
            raise RuntimeError("a turn that was never given")
        return self._round.variants[self._at]

    def show_round(
        self,
        told: Round,
        names: Names,
        numbers: Numbers,
        findings: Mapping[str, Finding],
        last: bool,
    ) -> None:
        """findings: of the case, by id; last: it may be answered anew."""
        given = (names, numbers, findings, last)
        if told == self._round and given == self._given:
            return
        if len(told.variants) != self._known:
            first = not self._known
            self._at = told.variants.index(told.standing) if first else len(told.variants) - 1
            self._known = len(told.variants)
        self._round, self._given = told, given
        self._draw()

    def _turn(self, at: int) -> None:
        self._at = at
        self._draw()
        if self._round is not None:
            self._talk.chosen.emit(self._round.first.id, self.turn.id)

    def _draw(self) -> None:
        if self._round is None or self._given is None:
            return
        turn, (names, numbers, findings, last) = self.turn, self._given
        reply = turn.reply
        self.question.set_text(turn_words.question(turn, numbers))
        self.setAccessibleName(self.question.text)
        _show(self.explained, turn_words.explained(turn))
        self.practice.setVisible(turn.sent.practice)
        standing = turn_words.standing(turn)
        self.standing.set_text(standing)
        self.standing.setVisible(bool(standing))
        self.answer.set_text(reply.text)
        self.answer.setVisible(bool(reply.text))
        self._draw_places(reply.places, numbers)
        self._draw_changes(turn, names, numbers, findings)
        self.thinking.show_thinking(reply.thinking)
        self.warnings.show_warnings([w for w in reply.warnings if w.repair not in LEFT_OUT])
        self.foot.show_turn(turn, self._at, len(self._round.variants), last)

    def _draw_places(self, places: tuple[Pointer, ...], numbers: Numbers) -> None:
        if places == self._places:
            return
        self._places = places
        self.places.show_chips([self._chip(place, numbers) for place in places])

    def _chip(self, place: Pointer, numbers: Numbers) -> PlaceChip:
        chip = PlaceChip(turn_words.place(place, numbers))
        shown = self.tr("Show %1").replace("%1", chip.text())
        chip.setAccessibleName(shown)
        chip.clicked.connect(lambda: self.place_clicked.emit(place.photo_id, place.region))
        chip.hovered.connect(
            lambda over: self.place_hovered.emit(
                place.photo_id if over else "", place.region if over else None
            )
        )
        return chip

    def _draw_changes(
        self, turn: Turn, names: Names, numbers: Numbers, findings: Mapping[str, Finding]
    ) -> None:
        for row in self.changes:
            if row.turn_id != turn.id:
                row.hide()
        for place, change in enumerate(turn.reply.changes):
            finding = findings.get(change.finding_id)
            if finding is not None:
                row = self._row(turn.id, place)
                number = numbers.findings.get(finding.id, 0)
                ended = turn.state is not RunState.RUNNING
                row.show_change(change, number, finding, names, ended)
                row.show()

    def _row(self, turn_id: str, place: int) -> ChangeRow:
        for row in self.changes:
            if (row.turn_id, row.place) == (turn_id, place):
                return row
        row = ChangeRow(turn_id, place, self._talk)
        self.changes.append(row)
        self._changes.addWidget(row)
        return row

    def _arrange(self) -> None:
        asked = QFrame()
        asked.setProperty("role", "raised")
        inside = QVBoxLayout(asked)
        inside.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        inside.setSpacing(2)
        inside.addWidget(self.question)
        inside.addWidget(self.explained)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S, 0, theme.S)
        column.setSpacing(6)
        column.addWidget(asked)
        for widget in (self.practice, self.standing, self.answer, self.places):
            column.addWidget(widget)
        column.addLayout(self._changes)
        for below in (self.thinking, self.warnings, self.foot):
            column.addWidget(below)
        self.places.hide()


def _show(label: PlainLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
