"""What a model points at and proposes when it is asked on."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.finding import FindingValue
from app.domain.place.region import Region
from app.domain.who import Who
from app.domain.words import Severity


class ChangeVerdict(StrEnum):
    """What a person did with a proposed change."""

    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judged:
    """A person's verdict on one proposed change; at: UTC with offset."""

    verdict: ChangeVerdict
    by: Who
    at: datetime


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place a reply speaks of; region None: the whole photo."""

    text: str
    photo_id: str
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a finding as the model proposes it; None: that part stays as it is. part, type
    and action are codes, or the model's own words. judged: None while nobody has decided."""

    finding_id: str
    part: str | None = None
    type: str | None = None
    severity: Severity | None = None
    action: str | None = None
    text: str | None = None
    why: str = ""
    judged: Judged | None = None

    @property
    def parts(self) -> dict[str, str]:
        """What is to be another, by the name of a finding's field."""
        names = ("part", "type", "severity", "action", "text")
        return {name: told for name in names if (told := getattr(self, name)) is not None}

    def applied_to(self, value: FindingValue) -> FindingValue:
        """The finding's value with this change in it."""
        return replace(value, **self.parts)  # type: ignore[arg-type]

    def beyond(self, value: FindingValue) -> "Change":
        """The change without what the finding says already."""
        same = {name: None for name, told in self.parts.items() if getattr(value, name) == told}
        return replace(self, **same)  # type: ignore[arg-type]
