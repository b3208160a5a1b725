"""Until when a claim has to be made: by days of the calendar, whatever the clock says."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.deadlines import deadlines, shipped
from app.domain.case import Details
from app.domain.details.deadline import COUNTED_FROM, deadline, last_day, today
from app.domain.details.deadline_rule import DeadlineRule
from app.domain.words import Kind, Status
from app.settings.settings import Settings
from tests.helpers.readings import UPS

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
DELIVERED = {"delivered_on": "2026-11-02"}


def ends(
    details: Details, number: str = "", status: Status = Status.OPEN, own: object = ()
) -> tuple[str, str] | None:
    """By which rule, and when."""
    rules = deadlines(Settings(deadlines=tuple(own)))  # type: ignore[arg-type]
    found = deadline(Kind.PARCEL, number, details, status, rules)
    return (found.rule.name, found.last.isoformat()) if found else None


@pytest.mark.parametrize(
    ("facts", "by", "last"),
    [
        (
            {"carrier": "ups ground", "scheduled_on": "2026-11-01"},
            "UPS, United States",
            "2026-12-31",
        ),
        ({"carrier": "USPS", "shipped_on": "2026-11-01"}, "USPS", "2026-12-31"),
        ({"carrier": "FedEx", **DELIVERED}, "FedEx, international", "2026-11-23"),
        ({"terms": "fedex, united states", **DELIVERED}, "FedEx, United States", "2027-01-01"),
        (
            {"terms": "Air cargo (Montreal Convention)", **DELIVERED},
            "Air cargo (Montreal Convention)",
            "2026-11-16",
        ),
        (
            {"terms": "European road freight, hidden damage", **DELIVERED},
            "European road freight, hidden damage",
            "2026-11-09",
        ),
        (
            {"terms": "US LTL, concealed damage", **DELIVERED},
            "US LTL, concealed damage",
            "2026-11-09",
        ),
    ],
)
def test_what_ships_with_the_program(facts: dict[str, str], by: str, last: str) -> None:
    assert ends(Details().with_facts(**facts)) == (by, last)


def test_a_tracking_number_says_the_carrier_while_nobody_has() -> None:
    known = Details().with_facts(**DELIVERED)
    assert ends(known, UPS) == ("UPS, United States", "2027-01-01")
    assert ends(known.with_facts(carrier="DHL"), UPS) is None
    assert ends(known.with_facts(carrier="Groups"), "") is None, "no carrier's name within a word"


def test_a_filed_claim_a_closed_case_and_no_date_have_no_deadline() -> None:
    known = Details().with_facts(carrier="UPS", **DELIVERED)
    assert ends(known) is not None
    assert ends(known, status=Status.CLOSED) is None
    assert ends(known.with_facts(claimed_on="2026-11-20")) is None
    assert ends(known.with_facts(delivered_on="05/06/2026")) is None
    assert ends(known.with_facts(delivered_on="9999-12-30")) is None


def test_an_offices_line_goes_first_and_takes_the_place_of_one_of_its_name() -> None:
    known = Details(policy="P-77-1201", date_of_loss="2026-11-02").with_facts(carrier="UPS")
    policy = DeadlineRule("House policy", ("p-77",), 14, False, ("date_of_loss",))
    assert ends(known, own=(policy,)) == ("House policy", "2026-11-16")
    later = known.with_facts(**DELIVERED)
    shorter = DeadlineRule("ups, united states", ("UPS",), 10)
    assert ends(later, own=(shorter,)) == ("ups, united states", "2026-11-12")
    assert len(deadlines(Settings(deadlines=(shorter,)))[1]) == len(shipped()) - 1
    # Of several that apply the first to run out counts.
    assert ends(later, own=(policy, shorter)) == ("ups, united states", "2026-11-12")


def test_rules_are_counted_from_fields_there_are() -> None:
    assert all(set(rule.counted_from) <= set(COUNTED_FROM) for rule in shipped())
    assert len({rule.name for rule in shipped()}) == len(shipped())


@settings(max_examples=80)
@given(start=DAYS, days=st.integers(1, 400))
def test_business_days_are_those_a_person_counts_on_the_calendar(start: date, days: int) -> None:
    counted, day = 0, start
    while counted < days:
        day += timedelta(1)
        counted += day.weekday() < 5
    assert last_day(start, days, True) == day
    assert last_day(start, days, False) == start + timedelta(days)


@settings(max_examples=60)
@given(start=DAYS, days=st.integers(1, 90), zone=st.integers(-12, 14), hour=st.integers(0, 23))
def test_days_left_follow_the_calendar_and_not_the_clock(
    start: date, days: int, zone: int, hour: int
) -> None:
    rule = DeadlineRule("r", ("x",), days)
    facts = Details().with_facts(carrier="X", delivered_on=start.isoformat())
    found = deadline(Kind.PARCEL, "", facts, Status.OPEN, ((rule,),))
    assert found is not None
    left = [found.left(start + timedelta(n)) for n in (0, days, days + 2)]
    assert left == [days, 0, -2]
    # One moment is one day here, in whichever zone it was written down.
    moment = datetime(start.year, start.month, start.day, hour, 30, tzinfo=UTC)
    assert today(moment.astimezone(timezone(timedelta(hours=zone)))) == today(moment)
