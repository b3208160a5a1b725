"""What people call the photos and findings of a case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.same_damage import firsts, proposed

Pair = tuple[Finding, Finding]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Id to number, from 1; same_as: of the finding that one is the same damage as; pairs:
    findings that may be one damage. Worked out once for all that is drawn of a case."""

    photos: Mapping[str, int]
    findings: Mapping[str, int]
    same_as: Mapping[str, int]
    pairs: Sequence[Pair]

    @classmethod
    def of(cls, case: Case) -> "Numbers":
        """The numbers in that case."""
        numbers = {finding.id: n for n, finding in enumerate(case.findings, 1)}
        return cls(
            {photo.id: n for n, photo in enumerate(case.photos, 1)},
            numbers,
            {each: numbers[first.id] for each, first in firsts(case).items()},
            proposed(case),
        )
