"""What is offered for a case's fields, and above all what is not."""

from app.domain.case import Details
from app.domain.read.offers import offers
from app.domain.reading import Reading, Symbology
from app.domain.words import Kind
from tests.helpers.readings import SF, UPS, UPS_WRONG, VIN, code, line, read_case


def _values(*readings: Reading | None, **changes: object) -> list[tuple[str, str]]:
    return [(offer.field, offer.value) for offer in offers(read_case(*readings, **changes))]


def test_tracking_numbers_for_a_parcel_known_kinds_first() -> None:
    first = Reading((code("44710093882615", Symbology.ITF), code(UPS)))
    told = _values(first, None, Reading((code(SF), code(UPS))))
    assert told == [("number", UPS), ("number", SF), ("number", "44710093882615")]


def test_what_fails_or_tracks_nothing_is_not_offered() -> None:
    codes = (
        code(UPS_WRONG),
        code(VIN, Symbology.CODE_39),
        code("4007817327098", Symbology.EAN_13),
        code("https://example.org/123456789012345", Symbology.QR_CODE),
        code("SHORT1"),
        code("12345678901234", Symbology.QR_CODE),
    )
    assert _values(Reading(codes)) == []


def test_nothing_is_offered_where_a_person_has_typed() -> None:
    assert _values(Reading((code(UPS),)), number_made=False, number="CL-7") == []
    assert _values(Reading((code(UPS),)), number_made=False, number="") == [("number", UPS)]
    vehicle = {"kind": Kind.VEHICLE}
    read = Reading((), (line(f"VIN {VIN}"),))
    assert _values(read, **vehicle, details=Details()) == [("vin", VIN)]
    assert _values(read, **vehicle, details=Details(item="Golf")) == [("vin", VIN)]
    assert _values(read, **vehicle, details=Details().with_facts(vin="W")) == []


def test_likely_plates_are_offered_for_a_vehicle_without_one() -> None:
    vehicle = {"kind": Kind.VEHICLE}
    read = Reading((), (line("B-TE 551"), line("B-TE 552", confidence=0.4), line("Golf")))
    assert _values(read, **vehicle, details=Details()) == [("plate", "B-TE 551")]
    assert _values(read, **vehicle, details=Details().with_facts(plate="X")) == []
    assert _values(read, kind=Kind.PARCEL) == []


def test_other_kinds_of_cases_are_offered_nothing() -> None:
    read = Reading((code(UPS), code(VIN)))
    assert [k for k in Kind if _values(read, kind=k, details=Details())] == [
        Kind.VEHICLE,
        Kind.PARCEL,
    ]
