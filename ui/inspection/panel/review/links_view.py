"""Findings that may be one damage seen twice: asked, and what was answered."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.link import Link, pair
from ui import theme
from ui.inspection.panel.names import Names
from ui.inspection.panel.numbers import Numbers
from ui.widgets.emptied import emptied
from ui.widgets.plain_label import PlainLabel
from ui.wording import clock_words

AT_ONCE = 3
"""Questions: more are a wall nobody reads, and drawing them would hold the window up."""


class LinksView(QWidget):
    """One line for each pair, a few at a time: an answer brings the next. Hidden where there is
    nothing to ask and nothing was answered."""

    linked = Signal(object, object)  # the pair of finding ids, True, False or None: as if unsaid
    pointed = Signal(str)  # a finding's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(PlainLabel(self.tr("One damage seen twice?"), "strong"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S)
        column.addLayout(self._lines)
        self.hide()

    def show_case(self, case: Case, shown: Sequence[Finding], known: Numbers, names: Names) -> None:
        """The pairs among the findings shown."""
        here, numbers = {found.id for found in shown}, known.findings
        asked = [both for both in known.pairs if both[1].id in here]
        said = [link for link in case.links if set(link.findings) <= here]
        called = [numbers.get(found.id, 0) for both in asked for found in both]
        called += [numbers.get(each, 0) for link in said for each in sorted(link.findings)]
        state = (asked, said, names, called)
        if state == self._drawn:
            return
        self._drawn = state
        emptied(self._lines)
        for one, other in asked[:AT_ONCE]:
            self._lines.addWidget(self._question(one, other, numbers, names))
        if len(asked) > AT_ONCE:
            more = self.tr("%n more to ask", "", len(asked) - AT_ONCE)
            self._lines.addWidget(PlainLabel(more, "muted"))
        for link in said:
            self._lines.addWidget(self._answer(link, numbers))
        self.setVisible(bool(asked or said))

    def _question(
        self, one: Finding, other: Finding, numbers: Mapping[str, int], names: Names
    ) -> QWidget:
        words = self.tr("No. %1 and no. %2, in two photos, are both: %3")
        value = one.value
        what = " · ".join(word for word in (names.part(value), names.of(value.type)) if word)
        words = words.replace("%1", str(numbers.get(one.id, 0)))
        words = words.replace("%2", str(numbers.get(other.id, 0))).replace("%3", what)
        both = pair(one.id, other.id)
        return self._line(
            words,
            "",
            (self.tr("Same damage"), partial(self.linked.emit, both, True)),
            (self.tr("Two damages"), partial(self.linked.emit, both, False)),
        )

    def _answer(self, link: Link, numbers: Mapping[str, int]) -> QWidget:
        same = self.tr("No. %1 and no. %2: the same damage, counted once")
        apart = self.tr("No. %1 and no. %2: two damages")
        first, second = sorted(numbers.get(each, 0) for each in link.findings)
        words = (same if link.same else apart).replace("%1", str(first))
        who = link.by.name or link.by.system_user
        words = f"{words.replace('%2', str(second))} · {who} · {clock_words(link.at)}"
        undo = (self.tr("Take back"), partial(self.linked.emit, link.findings, None))
        return self._line(words, "muted", undo)

    def _line(self, words: str, role: str, *verbs: tuple[str, Callable[[], None]]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for name, then in verbs:
            button = QPushButton(name)
            button.setProperty("role", "link" if role else "")
            button.clicked.connect(lambda _=False, then=then: then())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(PlainLabel(words, role))
        column.addLayout(row)
        return line
