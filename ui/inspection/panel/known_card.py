"""A known answer, offered before a model is asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.known import Known
from ui import theme
from ui.inspection.known_words import distance_words, source_words
from ui.widgets.insets import inset
from ui.widgets.key_button import KeyButton
from ui.widgets.keys import TAKE_KNOWN, native
from ui.widgets.plain_label import PlainLabel

_SHOWN = 220  # characters of what it said


class KnownCard(QWidget):
    """Says what was answered, where and when; hidden while nothing is known."""

    taken, anew = Signal(), Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: object = None
        self.title, self.lines = PlainLabel("", "field"), PlainLabel("")
        self.where = PlainLabel("", "muted")
        self.take = KeyButton(self.tr("Take it"), native(TAKE_KNOWN))
        self.ask = QPushButton(self.tr("Ask anew"))
        self.ask.setProperty("role", "link")
        self.take.clicked.connect(self.taken)
        self.ask.clicked.connect(self.anew)
        card = QFrame()
        card.setProperty("role", "raised")
        outer = QVBoxLayout(self)
        inset(outer, theme.L, theme.L, theme.S, 0)
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        for label in (self.title, self.lines, self.where):
            column.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.ask)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_offers(self, offers: Sequence[Known], case: Case) -> None:
        """Draw what can be taken for the case."""
        if (state := (offers, case.id)) == self._drawn:
            return
        self._drawn = state
        self.setVisible(bool(offers))
        if not offers:
            return
        facts = all(known.source.facts_only for known in offers)
        self.title.setText(self.tr("Known of this product") if facts else self.tr("Known answer"))
        self.lines.setText("\n".join(_cut(known.line) for known in offers))
        self.where.setText("\n".join(self._where(known, case) for known in offers))

    def _where(self, known: Known, case: Case) -> str:
        source = known.source
        told = [source_words(source), distance_words(source.distance)]
        photos = [case.photo_number(ours) for _, ours in known.photos]
        if photos != sorted(photos):
            told.append(self.tr("its photos stood in another order"))
        if source.facts_only:
            told.append(self.tr("asked there: “%1”").replace("%1", _cut(known.question)))
        words = " · ".join(told)
        return words[:1].upper() + words[1:]


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"
