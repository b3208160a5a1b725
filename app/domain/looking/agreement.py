"""Which answers about the same photos say the same of a finding."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.finding import FindingValue
from app.domain.inspection import Inspection
from app.domain.looking.comparison import Comparison, compare, proposed
from app.domain.run import Run
from app.domain.words import RunState


@dataclass(frozen=True, slots=True)
class Agreement:
    """Which answers speak of one finding. of: how many answers there are, its own among them;
    agree: the other runs that say the same; differ: those that give other values, with them."""

    of: int
    agree: tuple[Run, ...] = ()
    differ: tuple[tuple[Run, FindingValue], ...] = ()

    @property
    def seen_by(self) -> int:
        """How many answers see it, its own among them."""
        return 1 + len(self.agree) + len(self.differ)


def answers(inspection: Inspection) -> tuple[Run, ...]:
    """The answers that can be held against each other: the one that counts, if there is one, and
    every second opinion that came to its end."""
    ended = tuple(run for run in inspection.seconds if run.state is RunState.DONE)
    return ((inspection.run, *ended)) if inspection.run else ended


def agreements(inspection: Inspection) -> dict[str, Agreement]:
    """By finding id, for all findings of the inspection that one of its answers holds; empty
    while there is one answer alone."""
    held = answers(inspection)
    if len(held) < 2:
        return {}
    shown = {found.id for found in inspection.findings}
    told: dict[str, Agreement] = {}
    for run in held:
        compared = [(other, compare(run, other)) for other in held if other is not run]
        for found in run.assessment.findings:
            if found.id in shown:
                told[found.id] = _agreement(found.id, compared)
    return told


def _agreement(finding_id: str, compared: Sequence[tuple[Run, Comparison]]) -> Agreement:
    agree, differ = [], []
    for other, comparison in compared:
        pair = comparison.of(finding_id)
        if pair is None:
            continue
        if pair.differs:
            differ.append((other, proposed(pair.right)))
        else:
            agree.append(other)
    return Agreement(len(compared) + 1, tuple(agree), tuple(differ))
