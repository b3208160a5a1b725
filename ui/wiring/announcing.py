"""Tells screen readers politely what the focus does not say: notices, which finding is chosen, and
what comes in while an answer streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.domain.words import RunState, Verdict
from ui.inspection.status import latest_run
from ui.wording import listed, run_state_word, severity_word, verdict_word

if TYPE_CHECKING:
    from app.domain.case import Case
    from app.domain.conversation import Turn
    from app.domain.run import Run
    from ui.models import Models
    from ui.window import MainWindow

PAUSE_MS = 4000  # a step is read in about that long
_LONGEST = 600  # characters of a reply; all of it stands in the conversation


class Announcing(QObject):
    """One per window. Costs nothing while nobody listens. say is what reaches the system."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._case = window, models.case
        self._run, self._steps, self._findings = "", 0, 0  # what was said of which run
        self._open = ""  # id of the case that waits for its decision
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._go_on)
        models.case.case_changed.connect(self._hear)
        models.analysis.finished.connect(self._finished)
        models.conversation.finished.connect(self._replied)
        window.banner.told.connect(self._say_now)
        window.panel.finding_clicked.connect(self._chosen)
        window.panel.accept.connect(lambda _: self._say_now(verdict_word(Verdict.ACCEPTED)))
        window.panel.reject.connect(lambda *_: self._say_now(verdict_word(Verdict.REJECTED)))

    def say(self, words: str) -> None:
        """At the next pause of whoever reads aloud."""
        event = QAccessibleAnnouncementEvent(self._window, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def _hear(self, case: Case) -> None:
        decision = case.decision
        if case.id == self._open and decision.complete:
            self._say_now(self.tr("Decided by %1").replace("%1", decision.adjuster))
        self._open = "" if decision.complete else case.id
        if QAccessible.isActive() and not self._pause.isActive() and _coming(case):
            self._pause.start()

    def _go_on(self) -> None:
        """What came since the last time."""
        run = _coming(self._case.case)
        if run is not None and (words := self._new(run)):
            self.say(words)

    def _finished(self, run: Run) -> None:
        self._pause.stop()
        if QAccessible.isActive():
            summary = run.assessment.summary
            severity = severity_word(summary.severity) if summary is not None else ""
            told = (self._new(run), run_state_word(run.state), severity)
            self.say(" · ".join(filter(None, told)))

    def _say_now(self, words: str) -> None:
        if QAccessible.isActive():
            self.say(words)

    def _chosen(self, finding_id: str) -> None:
        """The list keeps the focus while keys go from one finding to the next."""
        row = self._window.panel.assessment.row(finding_id)
        if row is not None:
            verdict = verdict_word(row.finding.verdict)
            self._say_now(listed((row.accessibleName(), row.accessibleDescription(), verdict)))

    def _replied(self, turn: Turn) -> None:
        if QAccessible.isActive() and turn.reply.text:
            self.say(turn.reply.text[:_LONGEST])

    def _new(self, run: Run) -> str:
        """Steps that were not told yet, and how many findings there are where they became more."""
        if run.id != self._run:
            self._run, self._steps, self._findings = run.id, 0, 0
        told = [step.text for step in run.assessment.steps[self._steps :]]
        self._steps = len(run.assessment.steps)
        found = len(run.assessment.findings)
        if found > self._findings:
            self._findings = found
            told.append(self.tr("%n findings", "", found))
        return " · ".join(told)


def _coming(case: Case) -> Run | None:
    run = latest_run(case)
    return run if run is not None and run.state is RunState.RUNNING else None
