"""The right side of the window: what it means, what is known, what happened, what is decided.

Longer than other files, as it is the one front of all its pages towards the window.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.details.price import PriceTable
from app.domain.template import Template
from app.domain.words import Language
from ui.inspection.panel.about.details_panel import DetailsPanel
from ui.inspection.panel.about.history_panel import HistoryPanel
from ui.inspection.panel.assessment_panel import AssessmentPanel
from ui.inspection.panel.conversation.ask_bar import AskBar
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.deciding.before_decision import BeforeDecision
from ui.inspection.panel.deciding.decision_bar import DecisionBar
from ui.inspection.panel.names import Names
from ui.inspection.panel.panel_pages import PanelPages
from ui.widgets.by_width import follow_width

if TYPE_CHECKING:  # loading the store takes longer than the first paint may
    from app.store.base.entry import LogEntry

ASSESSMENT, DETAILS, HISTORY = range(3)
LEAST_WIDTH = 360
_LOW = 560  # pixels; in less, the form of a finding would be a line or two


class RightPanel(QFrame):
    """Is given plain values, emits what a person does. Call set_template before show_case."""

    accept = Signal(str)
    reject = Signal(str, str)  # id, why
    restore, merge = Signal(str), Signal(str)
    edited = Signal(str, object, str)  # id, FindingValue, why
    edit_refused = Signal()  # the case is filed
    finding_clicked = Signal(str)
    finding_hovered = Signal(str)  # "" when the pointer has left
    step_clicked = Signal(str, object)  # photo id, Region | None
    step_hovered = Signal(str, object)  # photo id or "", Region | None
    decided = Signal(object)  # Decision
    described = Signal(object)  # dict of changed fields of the case, as DetailsPanel has them
    second_wanted = Signal(str, int)  # inspection id, place in the connections offered
    compare_wanted = Signal(str)  # inspection id, "" for the one in hand
    linked = Signal(object, object)  # pair of finding ids, True, False, or None: as if unsaid
    item_marked = Signal(object, bool)  # ItemKey, answered
    photos_wanted = Signal()  # a text that asks for them
    add_photos = Signal()  # the model asked for more
    history_wanted = Signal()  # the history came to the front

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setMinimumWidth(LEAST_WIDTH)
        self._names: Names | None = None
        self._case: Case | None = None
        self.talk = Talk(self)
        self.ask = AskBar(self.talk)
        self.assessment, self.details = AssessmentPanel(self.talk), DetailsPanel()
        self.history, self.decision = HistoryPanel(), DecisionBar()
        self.before, self._foot = BeforeDecision(), QWidget()
        self._make_tabs()
        self._arrange()
        self._connect()

    def set_template(
        self, template: Template, language: Language, asks_in: Language | None = None
    ) -> None:
        """The lists and names of the kind that is shown next, or is shown now."""
        names = Names(template, language, asks_in)
        if names == self._names:
            return
        self._names = names
        self.decision.set_names(names)
        self.details.set_names(names)
        if self._case is not None and self._case.template in ("", template.id):
            self.assessment.show_case(self._case, names)
            self.decision.show_case(self._case, another=False)

    def offer_opinions(self, connections: Sequence[str]) -> None:
        """Whom a second opinion can be asked of, by name."""
        self.assessment.offered = connections
        if self._case is not None and self._names is not None:
            self.assessment.show_case(self._case, self._names)

    def show_case(self, case: Case) -> None:
        """Draw what changed."""
        deque(self.drawing(case), maxlen=0)

    def drawing(self, case: Case) -> Iterator[None]:
        """The same in parts, each short enough to be done 20 times a second."""
        if self._names is None or case is self._case:
            return
        before, self._case = self._case, case
        # A new case has no id until it is first saved: it is still the one being typed into.
        another = before is None or before.id not in ("", case.id)
        self.details.show_case(case, another)
        self.decision.show_case(case, another)
        yield
        yield from self.assessment.drawing(case, self._names)
        self.before.show_case(case)
        self.decision.setVisible(case.kind.has_findings and bool(case.photos))
        self.ask.show_case(case)
        if before is None or before.id != case.id:
            self._open_tab(case, before)
        elif not any(before.runs) and any(case.runs):
            self.tabs.setCurrentIndex(ASSESSMENT)
        elif before.changed_at != case.changed_at:
            self._tell_history(self.tabs.currentIndex())

    def show_prices(self, table: PriceTable | None) -> None:
        """The office's price table is another one now."""
        self.assessment.prices.table = table
        if self._case is not None and self._names is not None:
            self.assessment.prices.show_case(self._case, self._names)

    def show_ready(self, inspection_id: str) -> None:
        """The inspection that can be asked on about, "" for none."""
        self.ask.show_ready(inspection_id)
        self._show_ask()

    def ask_on(self) -> None:
        """Put the person into the question field."""
        self._foot.show()
        if self.ask.ready:
            self.tabs.setCurrentIndex(ASSESSMENT)
            self.ask.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def decide(self) -> None:
        """Put the person into what is still open of their decision."""
        self._foot.show()
        if self.decision.isVisible():
            self.decision.begin()

    def show_history(self, entries: Sequence[LogEntry]) -> None:
        """The case's log, oldest first."""
        if self._case is not None and self._names is not None:
            self.history.show_history(entries, self._case, self._names)

    def select(self, finding_id: str) -> None:
        """Bring a finding forward, "" for none."""
        if finding_id:
            self.tabs.setCurrentIndex(ASSESSMENT)
        self.assessment.select(finding_id)

    def hover(self, finding_id: str) -> None:
        """Light a finding up, "" for none."""
        self.assessment.hover(finding_id)

    def act(self, what: str) -> None:
        """What a key means for the findings: next, previous, accept, edit, reject,
        look_closer."""
        self.tabs.setCurrentIndex(ASSESSMENT)
        self.assessment.act(what)

    def second_opinion(self) -> None:
        """Offer whom to ask for a second opinion."""
        self.tabs.setCurrentIndex(ASSESSMENT)
        self.assessment.second_opinion()

    def show_items(self) -> None:
        """The open items come into sight."""
        self.tabs.setCurrentIndex(ASSESSMENT)
        self.assessment.view.bring(self.assessment.items)

    def copy_answer(self) -> None:
        """The newest reply goes to the clipboard, if there is one."""
        self.tabs.setCurrentIndex(ASSESSMENT)
        self.assessment.copy_answer()

    def flush(self) -> None:
        """Save everything that is being typed; before another case, exporting, closing."""
        self.details.flush()
        self.decision.flush()
        self.assessment.flush()

    def _open_tab(self, case: Case, before: Case | None) -> None:
        """An empty case begins with its details; one being typed into is left alone."""
        if before is not None and not before.id and self.details.isVisible() and not any(case.runs):
            return
        self._foot.show()
        self.tabs.setCurrentIndex(ASSESSMENT if case.photos else DETAILS)
        self.assessment.view.verticalScrollBar().setValue(0)

    def _make_tabs(self) -> None:
        self._pages = PanelPages()
        self.tabs = self._pages.tabs
        self.tabs.setAccessibleName(self.tr("Pages of the case"))
        self._pages.add(self.tr("Assessment"), self.assessment)
        self._pages.add(self.tr("Case details"), self.details)
        self._pages.add(self.tr("History"), self.history)
        self._pages.currentChanged.connect(self._show_ask)
        self.tabs.currentChanged.connect(self._tell_history)

    def _tell_history(self, page: int) -> None:
        if page == HISTORY:
            self.history_wanted.emit()

    def _show_ask(self) -> None:
        self.ask.setVisible(self.ask.ready and self.tabs.currentIndex() == ASSESSMENT)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages.head())
        column.addWidget(self._pages, 1)
        follow_width(self._foot)  # nothing in it is squeezed
        column.addWidget(self._foot)
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        for part in (self.ask, self.before, self.decision):
            below.addWidget(part)

    def _give_way(self, editing: bool) -> None:
        """What is asked and decided waits while a form needs its room."""
        self._foot.setVisible(not editing or self.height() >= _LOW)

    def _connect(self) -> None:
        of_findings = (
            "accept",
            "reject",
            "restore",
            "merge",
            "edited",
            "edit_refused",
            "finding_clicked",
            "linked",
        )
        of_answers = ("step_clicked", "step_hovered", "second_wanted", "compare_wanted")
        for name in (*of_findings, *of_answers, "finding_hovered", "add_photos"):
            getattr(self.assessment, name).connect(getattr(self, name))
        self.assessment.editing.connect(self._give_way)
        self.assessment.items.marked.connect(self.item_marked)
        self.assessment.items.photos_wanted.connect(self.photos_wanted)
        self.before.photo_clicked.connect(lambda photo: self.step_clicked.emit(photo, None))
        self.before.items_wanted.connect(self.show_items)
        self.decision.decided.connect(self.decided)
        self.details.described.connect(self.described)
