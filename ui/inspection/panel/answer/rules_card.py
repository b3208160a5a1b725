"""What the office's own rules make of an answer: advice, and why each of them held."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.inspection import Inspection
from app.domain.rule import Fired
from ui import theme
from ui.inspection.panel.names import Names
from ui.ruling_words import done_words, fired_words
from ui.widgets.emptied import emptied
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import PlainLabel


class RulesCard(QFrame):
    """Apart from the model's words, as the office's own. Hidden where no rule held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._drawn: object = None
        self.rows: list[RuleRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.S)
        column.addWidget(PlainLabel(self.tr("From the office's rules"), "field"))
        column.addLayout(self._list)
        self.hide()

    def show_inspection(self, inspection: Inspection, names: Names) -> None:
        """What held for the run that counts, then for second opinions."""
        fired = inspection.fired
        if (fired, names) == self._drawn:
            return
        self._drawn = fired, names
        emptied(self._list)
        self.rows = [RuleRow(each, names) for each in fired]
        for row in self.rows:
            self._list.addWidget(row)
        self.setVisible(bool(fired))


class RuleRow(QWidget):
    """The advice, or what was done; below, what else was done, and why."""

    def __init__(self, fired: Fired, names: Names) -> None:
        super().__init__()
        advice = names.said(fired.then.advice)
        done = " · ".join(done_words(fired.then, names.language))
        why = fired_words(fired, names.language, names.of)
        self.text = LongText()
        self.text.set_text(advice or done[:1].upper() + done[1:])
        self.why = PlainLabel("\n".join(filter(None, (done if advice else "", why))), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.why)
