"""What people call photos and findings."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.case import Case


@dataclass(frozen=True, slots=True)
class Numbers:
    """Id to number, from 1."""

    photos: Mapping[str, int]
    findings: Mapping[str, int]

    @classmethod
    def of(cls, case: Case) -> "Numbers":
        """The numbers in that case."""
        return cls(
            {photo.id: n for n, photo in enumerate(case.photos, 1)},
            {finding.id: n for n, finding in enumerate(case.findings, 1)},
        )
