"""A decision that would be complete while items are open asks once."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.case import Decision
from app.domain.mark import ItemKey
from app.domain.open_items import open_items
from ui.inspection.case_model import CaseModel
from ui.inspection.review_model import ReviewModel


class DecisionGate(QObject):
    """decide() keeps a decision, or asks first: asks carries how many items are open, and
    go_on() or go_back() answers. What was asked about is not asked about again. kept carries
    what was kept as it was wanted."""

    asks, kept = Signal(int), Signal(object)  # Decision

    def __init__(
        self, open_case: CaseModel, review: ReviewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_case, self._review = open_case, review
        self._known: set[ItemKey] = set()
        self._held: Decision | None = None

    def decide(self, decision: Decision) -> None:
        """Keep the decision as it stands now, unless something is to be asked first."""
        if self._held is not None:  # more was typed while the question stands
            self._held = decision
            return
        case = self._open_case.case
        left = {item.key for item in open_items(case)}
        if decision.complete and not case.decision.complete and left - self._known:
            self._held = decision
            self.asks.emit(len(left))
        else:
            self._keep(decision)

    def go_on(self) -> None:
        """Decide with these items open."""
        held, self._held = self._held, None
        self._known |= {item.key for item in open_items(self._open_case.case)}
        if held is not None:
            self._keep(held)

    def go_back(self) -> None:
        """Not yet: what would complete the decision is as it was before; a note is kept."""
        held, self._held = self._held, None
        if held is not None:
            before = self._open_case.case.decision
            kept = {name: getattr(before, name) for name in ("severity", "action", "adjuster")}
            self._review.decide(replace(held, **kept))

    def _keep(self, decision: Decision) -> None:
        self._review.decide(decision)
        self.kept.emit(decision)
