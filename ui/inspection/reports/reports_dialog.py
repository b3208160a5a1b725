"""Every version of the case's report: its state, when, by whom; opened, handed out, made void."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.issue import Issued
from app.domain.told import changed_since_issue
from ui import theme
from ui.about_case import about_case
from ui.inspection.reports.report_list import ReportList
from ui.inspection.reports.version_words import version_line
from ui.inspection.reports.void_dialog import VoidDialog
from ui.widgets.flow import in_a_row
from ui.widgets.plain_label import PlainLabel, harmless
from ui.wording import paragraph, short_moment_words

if TYPE_CHECKING:
    from app.domain.case import Case
    from ui.inspection.reports.reports_model import ReportsModel

_WIDE, _HIGH = 680, 340


class ReportsDialog(QDialog):
    """issue, draft: a new one is wanted; hand_out: a version, and what its file is to be called;
    print_wanted, preview_wanted: a version."""

    issue = Signal()
    draft = Signal()
    open_wanted = Signal(str)  # path of a copy
    hand_out = Signal(int, str)
    print_wanted = Signal(int)
    preview_wanted = Signal(int)

    def __init__(self, model: ReportsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._there: bool | None = None
        self.state, self.hint = PlainLabel("", "muted"), PlainLabel("", "small")
        self.lost = PlainLabel("", "warn")
        self.lost.hide()
        self.list = ReportList()
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.issue_button = self._button(self.tr("Issue…"), self.issue.emit)
        self.issue_button.setProperty("role", "primary")
        self.draft_button = self._button(self.tr("Draft…"), self.draft.emit)
        self.open_button = self._button(self.tr("Open"), self._open)
        self.copy_button = self._button(self.tr("Hand out…"), self._hand_out)
        self.preview_button = self._button(
            self.tr("Preview…"), partial(self._say, self.preview_wanted)
        )
        self.print_button = self._button(self.tr("Print…"), partial(self._say, self.print_wanted))
        self.void_button = self._button(self.tr("Make void…"), self._ask_void)
        self._arrange()
        model.changed.connect(self._draw)
        model.copied.connect(self.list.take_copy)
        model.lost.connect(self._lost)
        self._draw(model.case)
        self.list.setFocus()

    def done(self, result: int) -> None:
        """Nobody looks at it any more."""
        self._model.changed.disconnect(self._draw)
        self._model.copied.disconnect(self.list.take_copy)
        self._model.lost.disconnect(self._lost)
        super().done(result)

    def show_lost(self, words: str) -> None:
        """What of the office's look a new version would not have."""
        self.lost.setText(words)
        self.lost.show()

    @property
    def chosen(self) -> Issued | None:
        """The version that is chosen."""
        reports = self._model.case.reports
        row = self.list.currentRow()  # the newest is the first
        return reports[len(reports) - 1 - row] if 0 <= row < len(reports) else None

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: pressed())
        return button

    def _draw(self, case: Case) -> None:
        self.setWindowTitle(self.tr("Reports of %1").replace("%1", harmless(case.number)))
        self.list.show_lines(
            [(version_line(report), report.sha256) for report in reversed(case.reports)]
        )
        self._make_room(bool(case.reports))
        self.issue_button.setEnabled(case.may_be_issued and bool(case.photos))
        self.draft_button.setEnabled(bool(case.photos))
        self.state.setText(self._state(case))
        self._chosen()

    def _make_room(self, there: bool) -> None:
        """For the list and what is done with what is in it, where there is something."""
        if there is self._there:
            return
        self._there = there
        for part in (self.list, self.hint, *self._of_version, self.copy_button, self.void_button):
            part.setVisible(there)
        self.resize(_WIDE, _HIGH if there else 0)

    def _state(self, case: Case) -> str:
        report = case.in_force
        if report is None:
            if case.may_be_issued:
                return self.tr("No report is in force.")
            return self.tr("A report can be issued once the case is decided.")
        if changed_since_issue(case):
            words = self.tr("Changed since version %1. Issued anew, it becomes a supplement.")
        else:
            words = self.tr("Version %1 is in force, and the case says the same.")
        return words.replace("%1", str(report.version))

    def _chosen(self) -> None:
        report = self.chosen
        for button in (*self._of_version, self.copy_button):
            button.setEnabled(report is not None)
        self.void_button.setEnabled(report is not None and report.void is None)
        self.hint.setText(self._why(report))
        if report is not None:
            self._model.copy(report.version, self._name(report))

    def _lost(self, sha256: str) -> None:
        report = self.chosen
        if report is not None and report.sha256 == sha256:
            for button in (*self._of_version, self.copy_button):
                button.setEnabled(False)
            lost = self.tr("Its bytes are not kept, or are not what they were.")
            told = self._why(report) if report.void is not None else ""
            self.hint.setText(paragraph(told, lost))

    def _why(self, report: Issued | None) -> str:
        if report is None:
            return ""
        if report.void is not None:
            words = self.tr("Void since %1, by %2: %3").replace(
                "%1", short_moment_words(report.void.at)
            )
            return words.replace("%2", report.void.by.name).replace("%3", report.void.why)
        return self.tr("Drag it out of the window to hand it on.")

    def _open(self) -> None:
        report = self.chosen
        if report is not None and (path := self.list.path_of(report.sha256)):
            self.open_wanted.emit(path)

    def _hand_out(self) -> None:
        if report := self.chosen:
            self.hand_out.emit(report.version, self._name(report))

    @property
    def _of_version(self) -> tuple[QPushButton, ...]:
        return self.open_button, self.preview_button, self.print_button

    def _say(self, wanted: SignalInstance) -> None:
        if report := self.chosen:
            wanted.emit(report.version)

    def _name(self, report: Issued) -> str:
        return f"{self._model.case.number} v{report.version}"

    def _ask_void(self) -> None:
        report = self.chosen
        if report is not None:
            dialog = about_case(VoidDialog(report.version, self))
            dialog.said.connect(lambda why: self._model.make_void(report.version, why))
            dialog.open()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.draft_button)
        head.addWidget(self.issue_button)
        column.addLayout(head)
        column.addWidget(self.lost)
        column.addWidget(self.list, 100)
        column.addWidget(self.hint)
        foot = QHBoxLayout()
        verbs = in_a_row(theme.S, *self._of_version, self.copy_button, self.void_button)
        foot.addWidget(verbs, 1)
        close = self._button(self.tr("Close"), self.accept)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)  # also where the verbs need two rows
        column.addStretch(1)  # where there is no version, there is no list
        column.addLayout(foot)
