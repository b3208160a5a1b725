"""The quiet line under a reply: who answered, how long it took, what it cost; more on a click."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.conversation import Turn, TurnKind
from app.domain.words import RunState
from ui import theme
from ui.inspection.panel.conversation import turn_words
from ui.inspection.panel.conversation.variants import Variants
from ui.widgets.facts_sheet import open_sheet
from ui.widgets.icon_button import IconButton
from ui.widgets.plain_label import PlainLabel


class TurnFoot(QWidget):
    """Also turns to another answer, and asks for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn: Turn | None = None
        self.line = PlainLabel("", "small")
        self.more = IconButton("more", self.tr("Details of this reply"))
        self.more.clicked.connect(self.show_more)
        self.variants = Variants()
        self.again = IconButton("again", self.tr("Answer anew; this answer stays"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.more, self.variants, self.again):
            row.addWidget(widget)

    def show_turn(self, turn: Turn, at: int, count: int, last: bool) -> None:
        """Answer at, from 0, of so many; last: it may be answered anew."""
        self._turn = turn
        ended = turn.state is not RunState.RUNNING
        self.line.setText(turn_words.foot(turn))
        self.more.setVisible(ended)
        self.variants.show_place(at, count)
        self.again.setVisible(last and ended and turn.kind is not TurnKind.SUMMARY)

    def show_more(self) -> None:
        """Open the list of all that is known of it."""
        if self._turn is not None:
            open_sheet(turn_words.facts(self._turn), self.more)
