"""All that is known of one finding, unfolded under its row."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.finding import Finding, FindingValue, Review
from app.domain.looking.looked import Looked
from app.domain.words import Verdict
from ui import theme
from ui.inspection.panel.conversation.look_notes import LookNotes
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.names import Names
from ui.inspection.panel.review.remarks import Remark
from ui.widgets.flow import Flow
from ui.widgets.insets import inset
from ui.widgets.kept_value import KeptValue
from ui.widgets.long_text import LongText
from ui.widgets.put import put
from ui.wording import clock_words, listed, quoted, severity_word, verdict_word


class FindingDetails(QWidget):
    """Words, what was ruled out, the model's own value, who decided and why."""

    edit = Signal()
    reject = Signal(str)  # why
    restore = Signal()
    look = Signal()
    merge = Signal()

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rejected = False
        self.text = LongText()
        self.facts = LongText("muted")
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Why? (optional)"))
        self.why.setAccessibleName(self.tr("Why this finding was rejected"))
        self._kept_why = KeptValue(self.why, self.why.text, partial(put, self.why))
        self._kept_why.committed.connect(self._give_why)
        self.why.textEdited.connect(self._kept_why.typed)
        self.edit_button = self._link(self.tr("Edit"), self.edit.emit)
        self.reject_button = self._link(self.tr("Reject"), lambda: self.reject.emit(""))
        self.restore_button = self._link(self.tr("Take back"), self.restore.emit)
        self.look_button = self._link(self.tr("Look closer"), self.look.emit)
        self.look_button.setToolTip(self.tr("Ask the model about this place at full resolution"))
        self.merge_button = self._link(self.tr("Same as…"), self.merge.emit)
        self.merge_button.setToolTip(self.tr("The same damage as a finding in another photo (Y)"))
        self.looks = LookNotes(talk)
        column = QVBoxLayout(self)
        # As far in as the words of the row above.
        inset(column, 28, 6, 0, 0)
        column.setSpacing(theme.XS)
        for widget in (self.text, self.facts, self.looks, self.why):
            column.addWidget(widget)
        column.addLayout(self._changes())

    def show_finding(self, number: int, finding: Finding, names: Names, remark: Remark) -> None:
        """Draw it; a closer look is offered while a model can be asked."""
        self.look_button.setVisible(remark.looks is not None)
        self.looks.show_looks(remark.looks or (), number, finding, names)
        self.text.set_text(finding.value.text)
        self.text.setVisible(bool(finding.value.text))
        facts = "\n".join(self._facts(finding, names, remark))
        self.facts.set_text(facts)
        self.facts.setVisible(bool(facts))
        self._rejected = finding.verdict is Verdict.REJECTED
        self.why.setVisible(self._rejected)
        self._kept_why.arrive(finding.review.why if finding.review and self._rejected else "")
        standing = finding.verdict is not None and not self._rejected
        for button in (self.edit_button, self.restore_button):
            button.setVisible(standing)
        self.reject_button.setVisible(standing and not finding.by_hand)
        self.merge_button.setVisible(not self._rejected)

    def flush(self) -> None:
        """Save what is being typed."""
        self._kept_why.flush()

    def _facts(self, finding: Finding, names: Names, remark: Remark) -> list[str]:
        told = [(self.tr("Action: %1"), names.of(finding.value.action))]
        told.append((self.tr("Looks differ: %1"), _others(remark.looked, finding, names)))
        told.append((self.tr("In no list, the model's own words: %1"), names.unlisted(finding)))
        told.append((self.tr("Ruled out: %1"), names.ruled_out(finding)))
        if finding.review is not None:
            told += self._before(finding, names)
            told.append(("%1", self._decided(finding.review)))
            if finding.verdict is not Verdict.REJECTED:
                told.append((self.tr("Reason: %1"), finding.review.why))
        return [words.replace("%1", value) for words, value in told if value]

    def _before(self, finding: Finding, names: Names) -> list[tuple[str, str]]:
        """What the model said, where a person says something else."""
        was, now = finding.proposed, finding.value
        if was is None:
            return []
        told = [(self.tr("The model said: %1"), names.line(was))] if _words(was, now) else []
        if was.text != now.text:
            told.append(("%1", quoted(was.text[:400])))
        if was.region is not None and now.outline is not None:
            told.append(("%1", self.tr("Outlined: the model's own box is dashed in the photo")))
        elif was.region is not None and was.region != now.region:
            told.append(("%1", self.tr("Box changed: the model's own is dashed in the photo")))
        return told

    def _decided(self, review: Review) -> str:
        who = review.by.name or review.by.system_user
        return f"{verdict_word(review.verdict)} · {who} · {clock_words(review.at)}"

    def _give_why(self) -> None:
        self._kept_why.given_out()
        if self._rejected:
            self.reject.emit(self.why.text())

    def _link(self, words: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "link")
        button.clicked.connect(then)
        return button

    def _changes(self) -> Flow:
        row = Flow(theme.XS, middle=False)
        links = (self.edit_button, self.reject_button, self.restore_button)
        for button in (*links, self.look_button, self.merge_button):
            row.addWidget(button)
        return row


def _words(was: FindingValue, now: FindingValue) -> bool:
    """They differ in more than the place and the description."""
    return _bare(was) != _bare(now)


def _others(looked: Looked | None, finding: Finding, names: Names) -> str:
    """What some looks said instead, and how many."""
    value = finding.proposed or finding.value
    said = []
    for other in looked.others if looked else ():
        words = [names.of(other.part)] if other.part != value.part else []
        words += [names.of(other.type)] if other.type != value.type else []
        words += [severity_word(other.severity)] if other.severity is not value.severity else []
        said.append(f"{' · '.join(filter(None, words))} ({other.looks})")
    return listed(said)


def _bare(value: FindingValue) -> FindingValue:
    return replace(value, region=None, outline=None, text="")
