"""The chip that says how long a claim can still be made."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QLabel

from app.domain.details.deadline import NEAR_DAYS, Deadline, today
from ui import theme
from ui.widgets.plain_label import harmless
from ui.wording import case_field_word, deadline_word, due_words, loss_date_word

_translate = QCoreApplication.translate


def show_due(chip: QLabel, due: Deadline | None) -> None:
    """Quiet while there is time, in the warning colour once it is over; the tool tip says by
    which rule, and from which date it is counted."""
    chip.setVisible(due is not None)
    if due is None:
        return
    left = due.left(today(datetime.now(UTC)))
    chip.setText(due_words(left))
    chip.setToolTip(_why(due))
    chip.setAccessibleDescription(_why(due))
    theme.set_role(chip, "chip-warn" if left < 0 else "chip" if left <= NEAR_DAYS else "chip-quiet")


def _why(due: Deadline) -> str:
    last = QLocale().toString(QDate(due.last.year, due.last.month, due.last.day))
    loss = due.counted_from == "date_of_loss"
    start = loss_date_word() if loss else case_field_word(due.counted_from)
    days = _translate("Deadlines", "%n days from «%1»", "", due.rule.days)
    if due.rule.business:
        days = _translate("Deadlines", "%n business days from «%1»", "", due.rule.days)
    days = days.replace("%1", start)
    until = _translate("Deadlines", "Claim by %1").replace("%1", last)
    return harmless("\n".join((until, f"{deadline_word(due.rule.name)} · {days}")))
