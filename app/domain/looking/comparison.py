"""Two runs over the same photos side by side: what both saw, where they differ, what one saw."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.finding import Finding, FindingValue
from app.domain.inspection import Inspection
from app.domain.run import Run
from app.domain.words import RunState

# Boxes of one damage differ a lot between models: for the same part, touching well is enough.
SAME_PART_OVERLAP = 0.1
# Models call neighbouring parts by each other's names; then the boxes must say it is one place.
OTHER_PART_OVERLAP = 0.5


class Difference(StrEnum):
    """In what two findings of one place differ."""

    PART = "part"
    TYPE = "type"
    SEVERITY = "severity"


@dataclass(frozen=True, slots=True)
class Pair:
    """One finding of each run that speak of the same place. overlap: intersection over union of
    their boxes, None where one of them has none."""

    left: Finding
    right: Finding
    overlap: float | None

    @property
    def differs(self) -> tuple[Difference, ...]:
        """In what the models' own values differ, whatever a person made of them since."""
        left, right = proposed(self.left), proposed(self.right)
        return tuple(d for d in Difference if getattr(left, d) != getattr(right, d))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every finding of both runs is in here once. Agreement is no measure of being right."""

    agreed: tuple[Pair, ...]
    differing: tuple[Pair, ...]
    left_only: tuple[Finding, ...]
    right_only: tuple[Finding, ...]

    def of(self, finding_id: str) -> Pair | None:
        """The pair a finding is in; None if only one run saw it."""
        pairs = (*self.agreed, *self.differing)
        return next((p for p in pairs if finding_id in (p.left.id, p.right.id)), None)


def compare(left: Run, right: Run) -> Comparison:
    """Match the findings of two runs of one inspection one to one.

    Two findings may be a pair on the same photo, if they name the same part and their boxes
    overlap by at least SAME_PART_OVERLAP; or name different parts and overlap by at least
    OTHER_PART_OVERLAP; or, where one of them has no box, name the same part and type. The best
    pairs are taken first: same part before another, then the larger overlap, then the same type,
    then the same severity, then what was said earlier. Exchanging left and right exchanges the
    two sides of the outcome and nothing else.
    """
    return matched(left.assessment.findings, right.assessment.findings)


def matched(ones: Sequence[Finding], others: Sequence[Finding]) -> Comparison:
    """The same for the findings alone, each in the order they were said."""
    found = sorted(_candidates(ones, others), key=lambda ranked: ranked[0])
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    pairs: dict[int, Pair] = {}
    for _, i, j, pair in found:
        if i not in taken_left and j not in taken_right:
            taken_left.add(i)
            taken_right.add(j)
            pairs[i] = pair
    ordered = [pairs[i] for i in sorted(pairs)]
    return Comparison(
        agreed=tuple(pair for pair in ordered if not pair.differs),
        differing=tuple(pair for pair in ordered if pair.differs),
        left_only=tuple(f for i, f in enumerate(ones) if i not in taken_left),
        right_only=tuple(f for j, f in enumerate(others) if j not in taken_right),
    )


def comparable(inspection: Inspection) -> tuple[Run, ...]:
    """The runs of an inspection that have ended and answered something."""
    ended = (
        run for run in inspection.runs if not run.look_of and run.state is not RunState.RUNNING
    )
    return tuple(
        run
        for run in ended
        if run.state is RunState.DONE or run.assessment.findings or run.assessment.summary
    )


_Ranked = tuple[tuple[float, ...], int, int, Pair]


def may_be_one(left: Finding, right: Finding) -> bool:
    """They may be a pair, by what compare() says of pairs."""
    return _paired(left, right) is not None


def rank(left: Finding, right: Finding) -> tuple[float, ...]:
    """How good a pair they are, by what compare() says: smaller is better, alike from both
    sides."""
    return _quality(_paired(left, right) or Pair(left, right, None))


def _candidates(ones: Sequence[Finding], others: Sequence[Finding]) -> Iterator[_Ranked]:
    for i, left in enumerate(ones):
        for j, right in enumerate(others):
            pair = _paired(left, right)
            if pair is not None:
                yield _rank(pair, i, j), i, j, pair


def _paired(left: Finding, right: Finding) -> Pair | None:
    if left.photo_id != right.photo_id:
        return None
    one, other = proposed(left), proposed(right)
    if one.region is None or other.region is None:
        same = (one.part, one.type) == (other.part, other.type)
        return Pair(left, right, None) if same else None
    overlap = one.region.overlap(other.region)
    least = SAME_PART_OVERLAP if one.part == other.part else OTHER_PART_OVERLAP
    return Pair(left, right, overlap) if overlap >= least else None


def _rank(pair: Pair, i: int, j: int) -> tuple[float, ...]:
    """Smaller is better. The last two break ties alike from both sides: of two pairs that want
    the same finding, exactly one comes first, and it is the same after an exchange."""
    return (*_quality(pair), min(i, j), max(i, j))


def _quality(pair: Pair) -> tuple[float, ...]:
    differs = pair.differs
    return (
        Difference.PART in differs,
        -(pair.overlap or 0.0),
        Difference.TYPE in differs,
        Difference.SEVERITY in differs,
    )


def proposed(found: Finding) -> FindingValue:
    """The model's own value, whatever a person made of it since."""
    return found.proposed or found.value
