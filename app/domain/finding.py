"""Findings and reasoning: what a model proposed, what a person made of it, kept apart."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.place.outline import Outline, placed
from app.domain.place.region import Region
from app.domain.who import Who
from app.domain.words import Severity, Verdict


@dataclass(frozen=True, slots=True)
class FindingValue:
    """What a finding says. part, type and action are codes of the kind's lists, or the words
    the model used where they are in no list ("" where it said nothing). outline: drawn by a person
    where a box misleads; region is its box then, and ValueError is raised for any other."""

    part: str
    type: str
    severity: Severity
    region: Region | None
    action: str
    text: str
    outline: Outline | None = None

    def __post_init__(self) -> None:
        if self.outline is not None and self.outline.box != self.region:
            raise ValueError(f"an outline in another place than {self.region}")

    def at(self, place: Region | Outline) -> "FindingValue":
        """The same, lying there; put into a box, its outline goes along."""
        region, outline = placed(place, self.outline)
        return replace(self, region=region, outline=outline)

    def boxed(self) -> "FindingValue":
        """The same without an outline."""
        return replace(self, outline=None)


@dataclass(frozen=True, slots=True)
class Review:
    """A person's verdict on one finding: value is what now holds (for a rejected one, what was
    rejected); at: UTC with offset; why: as typed, may be empty. act: under which it was accepted
    together with other cases, "" for one that was looked at by itself."""

    verdict: Verdict
    value: FindingValue
    by: Who
    at: datetime
    why: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One possible damage. proposed is the model's value (None for a finding a person added, and
    run_id is "" then); confidence 0 to 1 as the model claimed it, uncalibrated; ruled_out: what the
    model says it is not (reflection, dirt …), as codes or its own words."""

    id: str
    photo_id: str
    run_id: str
    proposed: FindingValue | None
    confidence: float | None = None
    ruled_out: tuple[str, ...] = ()
    review: Review | None = None

    @property
    def by_hand(self) -> bool:
        """A person added it: no model proposed anything."""
        return self.proposed is None

    @property
    def value(self) -> FindingValue:
        """What holds now: the person's value where there is one, else the model's."""
        if self.review is not None:
            return self.review.value
        if self.proposed is None:
            raise ValueError(f"finding {self.id} has neither a proposed nor a reviewed value")
        return self.proposed

    @property
    def own_words(self) -> tuple[str, ...]:
        """Part, type and action as the model said them, where no person chose others."""
        was, now = self.proposed, self.value
        if was is None:
            return ()
        said = ((was.part, now.part), (was.type, now.type), (was.action, now.action))
        return tuple(word for word, held in said if word and word == held)

    @property
    def verdict(self) -> Verdict | None:
        """What a person did with it, None while nobody has looked."""
        return self.review.verdict if self.review else None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a model's reasoning, tied to a place where it has one."""

    text: str
    photo_id: str | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """A model's overall view. undetermined: what no photo shows; photos_needed: what to take."""

    severity: Severity
    action: str
    text: str
    undetermined: tuple[str, ...] = ()
    photos_needed: tuple[str, ...] = ()
