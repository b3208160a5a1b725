"""What people call photos and findings."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.same_damage import firsts


@dataclass(frozen=True, slots=True)
class Numbers:
    """Id to number, from 1."""

    photos: Mapping[str, int]
    findings: Mapping[str, int]
    same_as: Mapping[str, int]

    @classmethod
    def of(cls, case: Case) -> "Numbers":
        """The numbers in that case; same_as: of the finding that one is the same damage as."""
        numbers = {finding.id: n for n, finding in enumerate(case.findings, 1)}
        return cls(
            {photo.id: n for n, photo in enumerate(case.photos, 1)},
            numbers,
            {each: numbers[first.id] for each, first in firsts(case).items()},
        )
