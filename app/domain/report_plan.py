"""What a report has in it, in which order, and how its photos are laid out."""

from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """A part of a report that can be chosen and moved, in the usual order."""

    COVER = "cover"
    SUMMARY = "summary"
    DECISION = "decision"
    NOTICES = "notices"
    RULES = "rules"
    ANSWER = "answer"
    FIELDS = "fields"
    FINDINGS = "findings"
    OPEN_POINTS = "open_points"
    DIAGRAM = "diagram"
    PRICE_RANGE = "price_range"
    READ_BY_BOTH = "read_by_both"
    SECOND_OPINIONS = "second_opinions"
    LIMITS = "limits"
    DISCLOSURE = "disclosure"
    SIGNATURE = "signature"
    PHOTOS = "photos"
    CLOSE_UPS = "close_ups"
    INTEGRITY = "integrity"
    APPENDIX = "appendix"
    CONVERSATION = "conversation"


MIDDLE = (Section.ANSWER, Section.FIELDS, Section.FINDINGS, Section.OPEN_POINTS)
"""What templates chose from first: the usual frame is put around a list of these alone."""
REQUIRED = (Section.LIMITS, Section.DISCLOSURE, Section.INTEGRITY)
"""No report goes without: what it does not say, whose work it is, how it is checked."""
_OF_FINDINGS = (
    *(Section.DECISION, Section.FINDINGS, Section.OPEN_POINTS),
    *(Section.DIAGRAM, Section.PRICE_RANGE, Section.SIGNATURE, Section.CLOSE_UPS),
)


def offered(has_findings: bool) -> tuple[Section, ...]:
    """What can be chosen where findings are judged, or where none are."""
    return tuple(each for each in Section if has_findings or each not in _OF_FINDINGS)


def usual(has_findings: bool, middle: tuple[Section, ...] = MIDDLE) -> tuple[Section, ...]:
    """Every section but a cover; middle: which of MIDDLE, in which order."""
    every = [each for each in offered(has_findings) if each is not Section.COVER]
    place = next(n for n, each in enumerate(every) if each in MIDDLE)
    return (*every[:place], *middle, *(e for e in every[place:] if e not in MIDDLE))


def whole(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """With those at the end that no report goes without."""
    return (*sections, *(each for each in REQUIRED if each not in sections))


class Layout(StrEnum):
    """Photos on a page: one, two with large captions, four, or a contact sheet."""

    ONE = "one"
    TWO = "two"
    FOUR = "four"
    CONTACT = "contact"


class Prints(StrEnum):
    """Photos as they are, with what was found and measured on them, or both side by side."""

    ANNOTATED = "annotated"
    CLEAN = "clean"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """sections: in order, () for those the template has; fine: photos at 300 dots per inch, where
    the originals have as many, instead of enough for a screen."""

    sections: tuple[Section, ...] = ()
    layout: Layout = Layout.TWO
    prints: Prints = Prints.ANNOTATED
    fine: bool = False


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """What was chosen last for reports of a template, by its id."""

    template: str = ""
    plan: ReportPlan = ReportPlan()
