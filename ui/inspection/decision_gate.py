"""A decision that would be complete while items are open asks once."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.case import Decision
from app.domain.mark import ItemKey
from app.domain.open_items import open_items
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.inspection.review_model import ReviewModel


class DecisionGate(QObject):
    """decide() keeps a decision, or asks first: asks carries how many items are open and in which
    case, and go_on() or go_back() answers for that one, whichever is open by then. What was asked
    about is not asked about again. kept carries what was kept as it was wanted."""

    asks, kept = Signal(int, object), Signal(object)  # count, OpenCase; Decision

    def __init__(
        self, open_case: CaseModel, review: ReviewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_case, self._review = open_case, review
        self._known: set[ItemKey] = set()
        self._held: dict[OpenCase, Decision] = {}

    def decide(self, decision: Decision) -> None:
        """Keep the decision as it stands now, unless something is to be asked first."""
        opened = self._open_case.open
        if opened in self._held:  # more was typed while the question stands
            self._held[opened] = decision
            return
        case = opened.shown
        left = {item.key for item in open_items(case)}
        if decision.complete and not case.decision.complete and left - self._known:
            self._held[opened] = decision
            self.asks.emit(len(left), opened)
        else:
            self._keep(opened, decision)

    def go_on(self, opened: OpenCase) -> None:
        """Decide with these items open."""
        held = self._held.pop(opened, None)
        self._known |= {item.key for item in open_items(opened.shown)}
        if held is not None:
            self._keep(opened, held)

    def go_back(self, opened: OpenCase) -> None:
        """Not yet: what would complete the decision is as it was before; a note is kept."""
        held = self._held.pop(opened, None)
        if held is not None:
            before = opened.shown.decision
            kept = {name: getattr(before, name) for name in ("severity", "action", "adjuster")}
            self._review.decide(replace(held, **kept), opened)

    def _keep(self, opened: OpenCase, decision: Decision) -> None:
        self._review.decide(decision, opened)
        self.kept.emit(decision)
