"""What a person may know of a case, by its kind: how texts are read, and what is odd about them."""

import pytest

from app.domain.case import Details
from app.domain.details.case_fields import (
    SECTIONS,
    Doubt,
    actual_cash_value,
    doubt,
    every_field,
    fields_of,
    tidy,
    tracking,
)
from app.domain.read.number import NumberKind
from app.domain.words import Kind, Language
from app.report.words import words_in
from app.wording import CASE_FIELD, CASE_SECTION
from tests.helpers.readings import UPS, UPS_WRONG, VIN

FIELDS = every_field()


@pytest.mark.parametrize(
    ("code", "typed", "kept", "odd"),
    [
        ("vin", "1m8gdm9a xkp042788", VIN, None),
        ("vin", "1M8GDM9A1KP042788", "1M8GDM9A1KP042788", Doubt.CHECK_DIGIT),
        ("vin", "LFV2A21K1A3000000", "LFV2A21K1A3000000", Doubt.CHECK_DIGIT),
        # A European one that would «fail» it is usually right.
        ("vin", "WVWZZZ1JZXW000001", "WVWZZZ1JZXW000001", None),
        ("vin", "WVWZZZ1JZXW00000I", "WVWZZZ1JZXW00000I", Doubt.VIN_FORM),
        ("vin", "WVWZZZ", "WVWZZZ", Doubt.VIN_FORM),
        ("delivered_on", "18.11.2026", "2026-11-18", None),
        ("delivered_on", "05/06/2026", "05/06/2026", Doubt.DATE),
        ("delivered_on", "2026-02-30", "2026-02-30", Doubt.DATE),
        ("time_of_loss", "2.05 pm", "14:05", None),
        ("time_of_loss", "12:30am", "00:30", None),
        ("time_of_loss", "24:00", "24:00", Doubt.TIME),
        ("time_of_loss", "noon", "noon", Doubt.TIME),
        ("deductible", "€ 1.234,5", "1234.5 EUR", None),
        ("reserve", "5000", "5000", Doubt.MONEY),
        ("plate", " B-TE 551 ", "B-TE 551", None),
        ("plate", "", "", None),
    ],
)
def test_a_text_is_kept_in_one_spelling_and_doubted_aloud(
    code: str, typed: str, kept: str, odd: Doubt | None
) -> None:
    assert tidy(FIELDS[code], typed) == kept
    assert doubt(FIELDS[code], typed) is odd
    assert tidy(FIELDS[code], kept) == kept


def test_a_parcels_number_says_whose_it_is() -> None:
    right, wrong = tracking(Kind.PARCEL, UPS), tracking(Kind.PARCEL, UPS_WRONG)
    assert right is not None
    assert wrong is not None
    assert (right.kind, right.valid, wrong.valid) == (NumberKind.UPS, True, False)
    assert tracking(Kind.PARCEL, "CL-7") is None
    assert tracking(Kind.VEHICLE, UPS) is None


def test_actual_cash_value_is_exact_or_not_told() -> None:
    known = Details().with_facts(rcv="1000.10 EUR", depreciation="0.05 EUR")
    assert str(actual_cash_value(known)) == "1000.05 EUR"
    for changed in ({"depreciation": "1 USD"}, {"depreciation": "2000 EUR"}, {"rcv": ""}):
        assert actual_cash_value(known.with_facts(**changed)) is None


def test_facts_are_sorted_and_never_empty() -> None:
    told = Details().with_facts(vin=" W ", plate="B", room=" ")
    assert told.facts == (("plate", "B"), ("vin", "W"))
    assert told.with_facts(vin="") == Details(facts=(("plate", "B"),))


def test_every_field_has_a_name_in_the_window_and_in_print() -> None:
    assert set(CASE_FIELD) == set(FIELDS)
    assert {section.code for kind in SECTIONS for section in SECTIONS[kind]} == set(CASE_SECTION)
    for language in Language:
        names = words_in(language).names()
        printed = {f"fact_{code}" for code, field in FIELDS.items() if not field.confidential}
        assert printed | {"fact_acv"} == {name for name in names if name.startswith("fact_")}


def test_few_fields_are_shown_while_nothing_is_known() -> None:
    for kind in Kind:
        fields = fields_of(kind)
        assert len({field.code for field in fields}) == len(fields)
        assert sum(field.often for field in fields) <= 2
        assert bool(fields) == kind.has_findings
