"""What was said of the photos of one inspection."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.looking.looked import left_over
from app.domain.run import Run
from app.domain.words import RunState
from ui import theme
from ui.inspection.panel.answer.run_notice import notice
from ui.inspection.panel.names import Names
from ui.inspection.panel.numbers import Numbers
from ui.inspection.panel.review.findings_head import NOTHING
from ui.inspection.panel.review.remarks import Remarks
from ui.inspection.panel.section_parts import SectionParts
from ui.inspection.progress import Progress
from ui.widgets.insets import inset

Numbered = list[tuple[int, Finding]]


class InspectionSection(QWidget):
    """Progress while the answer comes, then summary, reasoning and findings. Drawn again as often
    as something comes; what did not change is not touched."""

    step_clicked = Signal(str, object)
    step_hovered = Signal(str, object)
    second_wanted = Signal(str, int)  # inspection id, place of the connection
    compare_wanted = Signal(str)  # inspection id
    linked = Signal(object, object)
    add_photos = Signal()
    both_wanted = Signal(object)  # Inspection: what the model named and the program read

    def __init__(self, parts: SectionParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._linked: object = None
        self._last: Run | None = None
        self._looks = 0
        self._failure_told = False
        self._id, self._remarks = "", Remarks()
        self._to_review = ""
        self.title, self.progress, self.notice = parts.title, parts.progress, parts.notice
        self.summary, self.opinions = parts.summary, parts.opinions
        self.fields, self.both, self.rules = parts.fields, parts.both, parts.rules
        self.reasoning, self.thinking = parts.reasoning, parts.thinking
        self.warnings, self.head, self.findings = parts.warnings, parts.head, parts.findings
        self.links, self.conversation = parts.links, parts.conversation
        self._connect()
        self._arrange()
        self.hide()

    def drawing(
        self, inspection: Inspection, names: Names, numbers: Numbers, case: Case
    ) -> Iterator[None]:
        """Draw what is new, in parts; the only inspection of the case needs no title."""
        self._id, run = inspection.id, inspection.run
        told = run.assessment if run else Assessment()
        self._show_title(inspection, numbers, len(case.inspections) == 1)
        running = run is not None and run.state is RunState.RUNNING
        self._show_state(inspection, running)
        yield
        yield from self._answer(inspection, told, names)
        self.both.show_inspection(inspection, numbers.photos)
        yield
        numbered = [(numbers.findings[f.id], f) for f in inspection.findings]
        yield from self._found(inspection, numbered, names, numbers)
        # Asked once the answer has come: it may still name the damage a third time.
        shown = () if running else inspection.findings
        self.links.show_case(case, shown, numbers, names)
        yield
        self.conversation.show_conversation(inspection, names, numbers)
        self._link(told, numbers, numbered)

    def _answer(self, inspection: Inspection, told: Assessment, names: Names) -> Iterator[None]:
        """What the model said as a whole, and how it came to that."""
        run = inspection.run
        self.summary.show_assessment(told, names, run is not None and run.asked.practice)
        yield
        self.fields.show_run(run, names)
        self.rules.show_inspection(inspection, names)
        self.show()
        yield
        yield from self.reasoning.drawing(told.steps, told.prose)
        self.thinking.show_thinking(told.thinking)
        self.warnings.show_warnings([w for w in told.warnings if w.repair not in NOTHING])
        self.opinions.show_inspection(inspection, names.template.has_findings)
        yield

    def _found(
        self, inspection: Inspection, numbered: Numbered, names: Names, numbers: Numbers
    ) -> Iterator[None]:
        """Its findings, and how many nobody has looked at."""
        self._remarks.look_at(inspection)
        remark = partial(self._remarks.of, same_as=numbers.same_as)
        self.findings.setVisible(bool(numbered))
        yield from self.findings.drawing(numbered, names, remark)
        judged = names.template.has_findings
        self.head.show_findings(inspection.findings, inspection.run, judged)
        open_ones = [found.id for found in inspection.findings if found.verdict is None]
        self._to_review = next(iter(open_ones), "")
        self.summary.show_open(len(open_ones))
        yield

    def set_failure_told(self, told: bool) -> None:
        """Why the last run failed is read elsewhere just now: it is said once."""
        self._failure_told = told
        self._show_notice()

    def sizeHint(self) -> QSize:
        """Without working out the height for a width that the section does not have."""
        return self.column.sizeHint()

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self.progress.show_progress(progress)

    def light(self, selected: str, hovered: str) -> None:
        """Bring forward what belongs to these findings."""
        for finding_id, row in self.findings.rows.items():
            row.set_selected(finding_id == selected)
            row.set_lit(finding_id == hovered)
        self.reasoning.light(frozenset(filter(None, (selected, hovered))))

    def _show_state(self, inspection: Inspection, running: bool) -> None:
        self.progress.setVisible(running)
        if running and inspection.run is not None:
            self.progress.show_run(inspection.run)
        self._last = inspection.firsts[-1] if inspection.firsts else None
        self._looks = len(left_over(inspection))
        self._show_notice()

    def _show_notice(self) -> None:
        text = notice(self._last, self._failure_told, self._looks) if self._last else ""
        self.notice.set_text(text)
        self.notice.setVisible(bool(text))

    def _show_title(self, inspection: Inspection, numbers: Numbers, alone: bool) -> None:
        of = [numbers.photos[photo.id] for photo in inspection.photos]
        words = self.tr("Photo %1") if len(of) == 1 else self.tr("Photos %1–%2")
        if of:
            words = words.replace("%1", str(of[0])).replace("%2", str(of[-1]))
            self.title.setText(words)
        self.title.setVisible(bool(of) and not alone)

    def _link(self, told: Assessment, numbers: Numbers, numbered: Numbered) -> None:
        state = (told.steps, numbers.photos, numbered)
        if state != self._linked:
            self._linked = state
            self.reasoning.link(numbers.photos, numbered)

    def _connect(self) -> None:
        self.opinions.second.connect(lambda place: self.second_wanted.emit(self._id, place))
        self.opinions.compare.connect(lambda: self.compare_wanted.emit(self._id))
        self.links.linked.connect(self.linked)
        self.summary.add.clicked.connect(self.add_photos)
        self.summary.review.clicked.connect(lambda: self.findings.clicked.emit(self._to_review))
        self.conversation.place_clicked.connect(self.step_clicked)
        self.conversation.place_hovered.connect(self.step_hovered)
        self.both.compare.connect(self.both_wanted)
        self.both.clicked.connect(self.step_clicked)
        self.both.hovered.connect(self.step_hovered)
        self.reasoning.step_clicked.connect(self.step_clicked)
        self.reasoning.step_hovered.connect(self.step_hovered)
        self.reasoning.finding_clicked.connect(self.findings.clicked)
        self.reasoning.finding_hovered.connect(self.findings.hovered)

    def _arrange(self) -> None:
        self.column = column = QVBoxLayout(self)
        # The scroll bar takes what is missing at the end.
        inset(column, theme.S, theme.L, 0, 0)
        column.setSpacing(theme.M)
        upper = (self.title, self.progress, self.notice, self.summary, self.rules, self.fields)
        for widget in (*upper, self.opinions, self.both, self.reasoning, self.thinking):
            column.addLayout(_inset(widget))
        found = QVBoxLayout()
        found.setSpacing(theme.XS)
        found.addLayout(_inset(self.head))
        found.addWidget(self.findings)
        column.addLayout(found)
        column.addLayout(_inset(self.links))
        column.addLayout(_inset(self.warnings))
        column.addLayout(_inset(self.conversation))


def _inset(widget: QWidget) -> QVBoxLayout:
    """As far in as the words of a finding, whose ground is wider."""
    layout = QVBoxLayout()
    layout.setContentsMargins(theme.S, 0, theme.S, 0)
    layout.addWidget(widget)
    return layout
