"""The assessment beside the photos: every inspection's answer, and the review of its findings.

Longer than other files, as it hands on every signal of its parts and keeps one selection among
them all.
"""

from collections import deque
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.filing import filed
from app.domain.inspection import Inspection
from app.domain.read.read_by_both import ReadByBoth
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.deciding.open_items_view import OpenItemsView
from ui.inspection.panel.deciding.prices_view import PricesView
from ui.inspection.panel.deciding.tickets_view import TicketsView
from ui.inspection.panel.empty_note import EmptyNote
from ui.inspection.panel.inspection_section import InspectionSection
from ui.inspection.panel.known_card import KnownCard
from ui.inspection.panel.names import Names
from ui.inspection.panel.numbers import Numbers
from ui.inspection.panel.review.finding_row import FindingRow
from ui.inspection.panel.review.keys import meaning
from ui.inspection.panel.review.order import ReviewOrder
from ui.inspection.panel.section_parts import SectionParts
from ui.inspection.progress import Progress
from ui.widgets.in_turns import unlaid
from ui.widgets.steady_scroll import SteadyScroll


class AssessmentPanel(QWidget):
    """Sections by inspection in one scrolled column, and one selected finding among them all."""

    accept = Signal(str)
    reject = Signal(str, str)
    restore, merge = Signal(str), Signal(str)
    edited = Signal(str, object, str)
    finding_clicked, finding_hovered = Signal(str), Signal(str)
    step_clicked = Signal(str, object)
    step_hovered = Signal(str, object)
    second_wanted = Signal(str, int)
    compare_wanted = Signal(str)
    linked = Signal(object, object)
    add_photos = Signal()
    both_wanted = Signal(object)
    edit_refused = Signal()
    editing = Signal(bool)  # the form of a finding is there, or is gone again

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self.sections: dict[str, InspectionSection] = {}
        self._order = ReviewOrder()
        self._selected = self._hovered = ""
        self._failure_told = False
        self.offered: Sequence[str] = ()  # whom a second opinion can be asked of
        self.view, self.items = SteadyScroll(), OpenItemsView()
        self.tickets, self.prices = TicketsView(), PricesView()
        self.known, self.empty = KnownCard(), EmptyNote()
        for widget in (self.known, self.empty, self.prices, self.items, self.tickets):
            self.view.column.addWidget(widget)
        self.view.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def selected(self) -> str:
        """The selected finding's id, "" for none."""
        return self._selected

    def show_case(self, case: Case, names: Names) -> None:
        """Draw what is new in the case."""
        deque(self.drawing(case, names), maxlen=0)

    def drawing(self, case: Case, names: Names) -> Iterator[None]:
        """The same in parts; cheap, for it is done while answers come in."""
        # What somebody is to see to comes first: it is waited for more than the words around it.
        self.tickets.show_case(case)
        self.items.show_case(case)
        self.prices.show_case(case, names)
        yield
        numbers = Numbers.of(case)
        asked = [i for i in case.inspections if i.runs or i.added]
        for gone in self.sections.keys() - {inspection.id for inspection in asked}:
            self._drop(gone)
        for place, inspection in enumerate(asked):
            section = self.sections.get(inspection.id)
            if section is None:
                made = yield from SectionParts.making(self._talk)
                section = self._made(inspection.id, made)
                yield
            if self.view.column.indexOf(section) < 0:
                self.view.column.insertWidget(place + 2, section)
                for after in (self.prices, self.items, self.tickets):
                    after.raise_()  # read aloud behind it, as they are seen
            section.opinions.offer(self.offered)
            section.findings.set_locked(filed(case) is not None)
            parts = section.drawing(inspection, names, numbers, case)
            yield from unlaid(section.column, parts)
            yield
        self._order.follow(case.findings)
        self.empty.show_next(bool(case.photos), bool(asked))
        self._light()

    def show_progress(self, progress: Progress) -> None:
        """How far the running analyses are."""
        for section in self.sections.values():
            section.show_progress(progress)

    def set_failure_told(self, told: bool) -> None:
        """Why an analysis failed is read in the window's notice, or no longer."""
        self._failure_told = told
        for section in self.sections.values():
            section.set_failure_told(told)

    def show_both(self, inspection: Inspection, told: Sequence[ReadByBoth]) -> None:
        """What its answer names and the program read too, if the inspection is still shown."""
        if (section := self.sections.get(inspection.id)) is not None:
            section.both.show_compared(inspection, told)

    def select(self, finding_id: str) -> None:
        """Bring a finding forward, "" for none."""
        if finding_id != self._selected:
            self._selected = finding_id
            self._light()
            if (row := self.row(finding_id)) is not None:
                self.view.bring(row)

    def hover(self, finding_id: str) -> None:
        """Light a finding up, "" for none."""
        if finding_id != self._hovered:
            self._hovered = finding_id
            self._light()

    def act(self, what: str) -> None:
        """What a key does to the selected finding: next, previous, accept, edit, reject,
        look_closer."""
        row = self.row(self._selected)
        if what == "look_closer":
            self._talk.look.emit(self._selected if row else "")
        elif what in ("next", "previous") or row is None:
            self._choose(self._order.moved(self._selected, -1 if what == "previous" else 1))
        elif what == "edit":
            row.edit()
        elif row.editor is None and what == "accept":
            self._accept(row.finding.id)
        elif row.editor is None:
            self._reject(row.finding.id, "")

    def second_opinion(self) -> None:
        """Offer whom to ask, at the first answer that none has been held against yet."""
        lines = [section.opinions for section in self.sections.values()]
        ready = [line for line in lines if line.second_button.isEnabled()]
        for line in [each for each in ready if each.alone][:1] or ready[:1]:
            self.view.bring(line)
            line.offer_now()

    def row(self, finding_id: str) -> FindingRow | None:
        """The row of a finding, None if there is none."""
        for section in self.sections.values():
            if finding_id in section.findings.rows:
                return section.findings.rows[finding_id]
        return None

    def copy_answer(self) -> None:
        """The newest reply goes to the clipboard, if there is one."""
        copies = [section.summary.copy for section in self.sections.values()]
        for copy in [each for each in reversed(copies) if each.held][:1]:
            copy.click()

    def flush(self) -> None:
        """Save what is being typed, also in a form that was not closed."""
        for section in self.sections.values():
            for row in section.findings.rows.values():
                row.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = meaning(event)
        if not what or not self._order:
            super().keyPressEvent(event)
        else:
            self.act(what)

    def _accept(self, finding_id: str) -> None:
        self.accept.emit(finding_id)
        self._choose(self._order.after(finding_id))

    def _reject(self, finding_id: str, why: str) -> None:
        row = self.row(finding_id)
        again = row is not None and row.finding.verdict is not None
        self.reject.emit(finding_id, why)
        if not again:
            self._choose(self._order.after(finding_id))

    def _choose(self, finding_id: str) -> None:
        if not finding_id:
            return
        self.select(finding_id)
        row = self.row(finding_id)
        if row is not None and row.isVisible() and row.editor is None:
            row.holder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finding_clicked.emit(finding_id)

    def _light(self) -> None:
        for section in self.sections.values():
            section.light(self._selected, self._hovered)

    def _made(self, inspection_id: str, parts: SectionParts) -> InspectionSection:
        section = self.sections[inspection_id] = InspectionSection(parts)
        section.set_failure_told(self._failure_told)
        for name in ("step_clicked", "step_hovered", "second_wanted", "compare_wanted", "linked"):
            getattr(section, name).connect(getattr(self, name))
        section.add_photos.connect(self.add_photos)
        section.both_wanted.connect(self.both_wanted)
        section.conversation.began.connect(self.view.bring)
        findings = section.findings
        findings.accept.connect(self._accept)
        findings.reject.connect(self._reject)
        findings.restore.connect(self.restore)
        findings.merge.connect(self.merge)
        findings.edited.connect(self.edited)
        findings.edit_refused.connect(self.edit_refused)
        findings.editing.connect(self.editing)
        findings.hovered.connect(self.finding_hovered)
        findings.clicked.connect(self._clicked)
        return section

    def _clicked(self, finding_id: str) -> None:
        self.select(finding_id)
        if (row := self.row(finding_id)) is not None:
            self.view.bring(row)
        self.finding_clicked.emit(finding_id)

    def _drop(self, inspection_id: str) -> None:
        section = self.sections.pop(inspection_id)
        self.view.column.removeWidget(section)
        section.hide()
        section.deleteLater()
