"""Until when a claim has to be made: from the dates a person has entered, by days of the calendar.

A date is a day at the place it was written down, so it has no time zone; today is the day here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.case import Details
from app.domain.details.case_fields import tracking
from app.domain.details.deadline_rule import DeadlineRule
from app.domain.details.typed_date import iso_day
from app.domain.words import Kind, Status

NEAR_DAYS = 7
COUNTED_FROM = (
    "delivered_on", "scheduled_on", "shipped_on", "date_of_loss", "received_on", "inspected_on",
)  # fmt: skip
_WEEKEND = (5, 6)


@dataclass(frozen=True, slots=True)
class Deadline:
    """last: the last day; counted_from: the field whose date it stands on."""

    rule: DeadlineRule
    last: date
    counted_from: str

    def left(self, today: date) -> int:
        """Days left, 0 on the last one; below 0: so many over."""
        return (self.last - today).days


Groups = Sequence[Sequence[DeadlineRule]]  # the first in which one applies goes before the others


def deadline(
    kind: Kind, number: str, details: Details, status: Status, groups: Groups
) -> Deadline | None:
    """The first that runs out of those that apply; None where none does, no date is known, the
    claim was filed, or the case is closed."""
    if status is Status.CLOSED or details.fact("claimed_on") or not kind.has_findings:
        return None
    ends = (_ends(rule, details) for rule in _applying(kind, number, details, groups))
    return min((end for end in ends if end), key=lambda end: end.last, default=None)


def last_day(start: date, days: int, business: bool) -> date:
    """So many days after start; of business days only Monday to Friday count. Public holidays are
    not known here. OverflowError beyond the calendar's end."""
    if not business:
        return start + timedelta(days)
    day, weeks = start, days // 5
    day += timedelta(7 * weeks)
    # From a weekend on, as from the Friday before it.
    while day.weekday() in _WEEKEND:
        day -= timedelta(1)
    for _ in range(days % 5):
        day += timedelta(1)
        while day.weekday() in _WEEKEND:
            day += timedelta(1)
    return day


def today(now: datetime) -> date:
    """The day on this computer's wall at that moment."""
    return now.astimezone().date()


def _applying(kind: Kind, number: str, details: Details, groups: Groups) -> Sequence[DeadlineRule]:
    terms = details.fact("terms").casefold()
    chosen = [r for group in groups for r in group if terms and r.name.casefold() == terms]
    if chosen:
        return chosen[:1]
    told = ([r for r in group if _applies(r, kind, number, details)] for group in groups)
    return next(filter(None, told), [])


def _applies(rule: DeadlineRule, kind: Kind, number: str, details: Details) -> bool:
    carrier, policy = details.fact("carrier").casefold(), details.policy.strip().casefold()
    found = None if carrier else tracking(kind, number)
    carrier = carrier or (found.kind.value if found else "")
    for named in filter(None, (each.strip().casefold() for each in rule.applies_to)):
        whole = rf"(?<!\w){re.escape(named)}(?!\w)"
        if policy.startswith(named) or re.search(whole, carrier):
            return True
    return False


def _ends(rule: DeadlineRule, details: Details) -> Deadline | None:
    for code in rule.counted_from:
        told = details.date_of_loss if code == "date_of_loss" else details.fact(code)
        start = iso_day(told)
        if start is not None:
            try:
                return Deadline(rule, last_day(start, rule.days, rule.business), code)
            except OverflowError:
                return None
    return None
