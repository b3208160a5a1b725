"""What is said of a finding beside its own value: who else saw it, what it is the same as."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.conversation import Turn, looks_at
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.looking.agreement import Agreement, agreements, answers
from app.domain.looking.looked import Looked, looked
from app.domain.noticed.forewarning import quotes_instruction
from app.domain.run import Run
from ui.inspection.run_words import model_name
from ui.inspection.status import speaks
from ui.wording import severity_word

_translate = QCoreApplication.translate

Looks = tuple[Turn, ...] | None


@dataclass(frozen=True, slots=True)
class Remark:
    """seen: how far other answers agree, never called more than that; same_as: the number of the
    finding it is the same damage as, 0 for none; quotes: its text reads like an instruction; looks:
    the closer ones at it, None while no model can be asked."""

    seen: str = ""
    same_as: int = 0
    quotes: bool = False
    looks: Looks = None
    looked: Looked | None = None


class Remarks:
    """The remarks on one inspection's findings; drawn 20 times a second while an answer comes
    in, so what others said is worked out only when an answer has ended."""

    def __init__(self) -> None:
        self._drawn: object = None
        self._agreements: dict[str, Agreement] = {}
        self._merged: Run | None = None
        self._looked: dict[str, Looked] = {}
        self._looks: dict[str, tuple[Turn, ...]] | None = None

    def look_at(self, inspection: Inspection) -> None:
        """The inspection whose findings are asked about next."""
        run = inspection.run
        if run is not self._merged:
            self._merged, self._looked = run, looked(inspection)
        self._looks = looks_at(inspection.turns) if run is not None and speaks(run) else None
        state = answers(inspection), {found.id for found in inspection.findings}
        if len(state[0]) < 2:
            self._drawn, self._agreements = None, {}
        elif state != self._drawn:
            self._drawn, self._agreements = state, agreements(inspection)

    def of(self, found: Finding, same_as: Mapping[str, int]) -> Remark:
        """The remark on one of its findings; same_as: finding id to number."""
        told = self._looked.get(found.id)
        words = seen_words(self._agreements.get(found.id)), looked_words(told)
        seen = " · ".join(filter(None, words))
        looks = None if self._looks is None else self._looks.get(found.id, ())
        return Remark(seen, same_as.get(found.id, 0), quotes_instruction(found), looks, told)


def looked_words(told: Looked | None) -> str:
    """How many looks saw it; "" where there was one alone."""
    if told is None:
        return ""
    words = _translate("Remarks", "seen in %1 of %2 looks").replace("%1", str(told.seen.looks))
    return words.replace("%2", str(told.seen.of))


def seen_words(agreement: Agreement | None) -> str:
    """Who else saw it; "" where there is one answer alone."""
    if agreement is None:
        return ""
    if agreement.of > 2:
        words = _translate("Remarks", "seen by %1 of %2")
        return words.replace("%1", str(agreement.seen_by)).replace("%2", str(agreement.of))
    if agreement.agree:
        words = _translate("Remarks", "also seen by %1")
        return words.replace("%1", model_name(agreement.agree[0]))
    if agreement.differ:
        run, value = agreement.differ[0]
        words = _translate("Remarks", "also seen by %1, as %2")
        severity = severity_word(value.severity).lower()
        return words.replace("%2", severity).replace("%1", model_name(run))
    return _translate("Remarks", "seen by one of two")
