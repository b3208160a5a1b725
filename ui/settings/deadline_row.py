"""One deadline of the office: its name, to what it applies, how long, counted from what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.details.deadline import COUNTED_FROM
from app.domain.details.deadline_rule import DeadlineRule
from app.settings.settings_file import DEADLINE_DAYS
from ui.widgets.icon_button import IconButton
from ui.widgets.put import put
from ui.widgets.steady_spin import SteadySpin
from ui.wording import case_field_word, loss_date_word

_LONGEST = 120


class DeadlineRow(QWidget):
    """gone: it is to be taken out."""

    gone = Signal()

    def __init__(self, rule: DeadlineRule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _line(rule.name, self.tr("Name"))
        self.applies = _line(", ".join(rule.applies_to), self.tr("Carrier or policy number"))
        self.days = SteadySpin()
        self.days.setRange(*DEADLINE_DAYS)
        self.days.setValue(rule.days)
        self.days.setAccessibleName(self.tr("Days"))
        self.business = QComboBox()
        self.business.addItem(self.tr("days"), False)
        self.business.addItem(self.tr("business days"), True)
        self.business.setCurrentIndex(int(rule.business))
        self.start = QComboBox()
        self._kept = rule.counted_from
        for code in dict.fromkeys((*COUNTED_FROM, *rule.counted_from[:1])):
            self.start.addItem(start_word(code), code)
        self.start.setCurrentIndex(max(self.start.findData(next(iter(rule.counted_from), "")), 0))
        self.start.setAccessibleName(self.tr("Counted from"))
        self.remove = IconButton("cross", self.tr("Take this deadline out"))
        self.remove.clicked.connect(self.gone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 3)
        row.addWidget(self.applies, 3)
        for widget in (self.days, self.business, self.start, self.remove):
            row.addWidget(widget)

    @property
    def rule(self) -> DeadlineRule | None:
        """As it stands now; None while it says of nothing for how long."""
        typed = self.applies.text().replace("，", ",").replace("、", ",")
        applies = tuple(filter(None, (each.strip() for each in typed.split(","))))
        name = self.name.text().strip() or ", ".join(applies)
        if not name:
            return None
        first = self.start.currentData()
        start = self._kept if self._kept[:1] == (first,) else (first,)
        return DeadlineRule(name, applies, self.days.value(), self.business.currentData(), start)


def start_word(code: str) -> str:
    """The field of a case it is counted from; a code that is none comes back as it is."""
    if code == "date_of_loss":
        return loss_date_word()
    return case_field_word(code)


def _line(text: str, says: str) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(_LONGEST)
    line.setPlaceholderText(says)
    line.setAccessibleName(says)
    put(line, text)
    return line
