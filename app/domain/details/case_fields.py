"""What a person may know of a case beside the few details every case has: one table per kind."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.case import Details
from app.domain.details.money import Money, money
from app.domain.details.typed_date import iso_date, iso_day
from app.domain.read import check_digits
from app.domain.read.number import Number
from app.domain.read.numbers import numbers_within
from app.domain.words import Kind


class Form(StrEnum):
    """How a field's text is understood; whatever is not stays as it was typed."""

    TEXT = "text"
    DATE = "date"
    TIME = "time"
    MONEY = "money"
    VIN = "vin"
    TERMS = "terms"


class Doubt(StrEnum):
    """What is odd about a text that stands in a field. It is kept all the same."""

    DATE = "date"
    TIME = "time"
    MONEY = "money"
    VIN_FORM = "vin_form"
    CHECK_DIGIT = "check_digit"


@dataclass(frozen=True, slots=True)
class CaseField:
    """often: shown even while it is empty; confidential: never leaves the window."""

    code: str
    form: Form = Form.TEXT
    often: bool = False
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together, under one heading."""

    code: str
    fields: tuple[CaseField, ...]


def _texts(codes: str) -> tuple[CaseField, ...]:
    return tuple(CaseField(code) for code in codes.split())


def _dates(codes: str) -> tuple[CaseField, ...]:
    return tuple(CaseField(code, Form.DATE) for code in codes.split())


def _sums(codes: str) -> tuple[CaseField, ...]:
    return tuple(CaseField(code, Form.MONEY) for code in codes.split())


# What every kind of case has a field for, beside what SECTIONS has: fields of Details by name.
COMMON = ("insured", "policy", "item", "date_of_loss", "cause")
_LOSS = Section(
    "loss",
    (
        CaseField("time_of_loss", Form.TIME),
        *_texts("loss_place loss_text contact reported_to report_number other_insurance"),
        *_texts("assignment catastrophe"),
        *_dates("received_on inspected_on"),
    ),
)
_MONEY = Section(
    "money",
    (
        *_sums("deductible rcv depreciation salvage"),
        CaseField("reserve", Form.MONEY, confidential=True),
    ),
)
_DEADLINE = Section("deadline", (CaseField("terms", Form.TERMS), *_dates("claimed_on")))
_VEHICLE = Section(
    "vehicle",
    (
        CaseField("vin", Form.VIN, often=True),
        CaseField("plate", often=True),
        *_texts("year make model body odometer owner driver impact prior"),
    ),
)
_PARCEL = Section(
    "parcel",
    (
        CaseField("carrier", often=True),
        CaseField("delivered_on", Form.DATE, often=True),
        *_texts("service"),
        *_dates("shipped_on scheduled_on"),
        *_texts("shipper consignee pieces weight box_size brand model quantity serial"),
        *_texts("signed packaging"),
    ),
)
_PROPERTY = Section(
    "property",
    (
        CaseField("structure", often=True),
        CaseField("room", often=True),
        *_texts("material appliance make model serial"),
    ),
)

SECTIONS: dict[Kind, tuple[Section, ...]] = {
    Kind.VEHICLE: (_VEHICLE, _LOSS, _MONEY, _DEADLINE),
    Kind.PARCEL: (_PARCEL, Section("money", _sums("declared_value")), _DEADLINE, _LOSS),
    Kind.PROPERTY: (_PROPERTY, _LOSS, _MONEY, _DEADLINE),
    Kind.GENERAL: (_LOSS, _MONEY, _DEADLINE),
}
_TIME = re.compile(r"(\d{1,2})\s*[:.h]\s*(\d{2})(?:\s*([ap])\.?m\.?)?", re.IGNORECASE)
_VIN = re.compile("[A-HJ-NPR-Z0-9]{17}")


def fields_of(kind: Kind) -> tuple[CaseField, ...]:
    """All fields a case of that kind may have, in their order."""
    return tuple(field for section in SECTIONS.get(kind, ()) for field in section.fields)


def every_field() -> dict[str, CaseField]:
    """Each field of any kind once, by its code."""
    return {field.code: field for kind in SECTIONS for field in fields_of(kind)}


def tidy(field: CaseField, typed: str) -> str:
    """The text in the one spelling that is stored, where it can be read; else as typed."""
    text = typed.strip()
    match field.form:
        case Form.DATE:
            return iso_date(text)
        case Form.TIME:
            return _time(text) or text
        case Form.MONEY:
            return str(money(text) or text)
        case Form.VIN:
            return re.sub("[ -]", "", text).upper()
    return text


def doubt(field: CaseField, text: str) -> Doubt | None:
    """What is odd about it, None where nothing is."""
    told = tidy(field, text)
    if not told:
        return None
    match field.form:
        case Form.DATE:
            return None if iso_day(told) else Doubt.DATE
        case Form.TIME:
            return None if _time(told) else Doubt.TIME
        case Form.MONEY:
            return None if money(told) else Doubt.MONEY
        case Form.VIN:
            return _vin_doubt(told)
    return None


def actual_cash_value(details: Details) -> Money | None:
    """Replacement cost less depreciation, None where one is missing, in another currency, or the
    larger one."""
    cost, less = money(details.fact("rcv")), money(details.fact("depreciation"))
    if cost is None or less is None or cost.currency != less.currency or less.amount > cost.amount:
        return None
    return Money(cost.amount - less.amount, cost.currency)


def tracking(kind: Kind, number: str) -> Number | None:
    """Whose tracking number a parcel's number is, None if it is none that is known."""
    if kind is not Kind.PARCEL:
        return None
    found = [n for n in numbers_within(number) if n.kind.tracks]
    return found[0] if len(found) == 1 else None


def _vin_doubt(vin: str) -> Doubt | None:
    if not _VIN.fullmatch(vin):
        return Doubt.VIN_FORM
    return Doubt.CHECK_DIGIT if check_digits.vin(vin) is False else None


def _time(typed: str) -> str:
    """24 hours, 14:05; "" where it is no time of day."""
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        return ""
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""
