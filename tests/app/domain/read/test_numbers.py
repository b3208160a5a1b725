"""Numbers are recognised by form and check digit: published examples, and what must not pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.place.region import WHOLE
from app.domain.read.number import Number, NumberKind
from app.domain.read.numbers import numbers_in, numbers_within
from app.domain.reading import Barcode, Symbology

K = NumberKind

# Published by the carriers or the standards, as quoted in tracking_number_data, in 49 CFR 565,
# and by the Bureau International des Containers.
RIGHT = [
    (K.UPS, "1Z5R89390357567127"),
    (K.UPS, "1Z879E930346834440"),
    (K.UPS, "1Z410E7W0392751591"),
    (K.UPS, "1Z8V92A70367203024"),
    (K.UPU_S10, "RB123456785GB"),
    (K.UPU_S10, "RB123456785US"),
    (K.UPU_S10, "EE123456785CN"),
    (K.USPS, "9400111201080805483016"),
    (K.USPS, "9361289878700317633795"),
    (K.USPS, "92748931507708513018050063"),
    (K.CONTAINER, "CSQU3054383"),
    (K.CONTAINER, "TASU1170000"),
    (K.VIN, "1M8GDM9AXKP042788"),
    (K.VIN, "5GZCZ43D13S812715"),
]
UNCHECKED = [
    (K.SF_EXPRESS, "SF1020104502338"),
    (K.SF_EXPRESS, "SF102010450233"),
    (K.JD_LOGISTICS, "JDVB12345678901"),
    (K.DHL, "JJD000390007882823419"),
    (K.YTO_EXPRESS, "YT1234567890123"),
    (K.JT_EXPRESS, "JT1234567890123"),
    (K.VIN, "WVWZZZ1JZ3W386752"),
    (K.VIN, "SGZCZ43D13S812715"),
]


def _code(text: str, form: Symbology = Symbology.CODE_128, gs1: bool = False) -> Barcode:
    return Barcode(text, form, WHOLE, gs1)


@pytest.mark.parametrize(("kind", "value"), RIGHT)
def test_published_numbers_are_right(kind: NumberKind, value: str) -> None:
    assert numbers_in(_code(value)) == (Number(kind, value, True),)
    assert numbers_within(f"no. {value.lower()}, thanks") == (Number(kind, value, True),)


@pytest.mark.parametrize(("kind", "value"), UNCHECKED)
def test_without_a_check_digit_that_binds_a_number_is_neither(kind: NumberKind, value: str) -> None:
    assert numbers_in(_code(value)) == (Number(kind, value, None),)


@pytest.mark.parametrize(("kind", "value"), RIGHT)
def test_another_check_digit_is_said_to_fail(kind: NumberKind, value: str) -> None:
    place = {K.UPU_S10: 10, K.VIN: 8}.get(kind, len(value) - 1)
    for digit in "0123456789":
        other = value[:place] + digit + value[place + 1 :]
        if other != value:
            assert numbers_in(_code(other)) == (Number(kind, other, False),)


@given(st.sampled_from([value for kind, value in RIGHT if kind in (K.VIN, K.USPS)]), st.data())
def test_no_single_wrong_digit_passes(right: str, data: st.DataObject) -> None:
    """These two rules promise it; those of the others let a few wrong digits through."""
    places = [place for place, c in enumerate(right) if c.isdigit() and place > 1]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from("0123456789".replace(right[place], "")))
    wrong = right[:place] + digit + right[place + 1 :]
    assert not [number for number in numbers_in(_code(wrong)) if number.valid]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("TRACKING #: 1Z 5R8 939 03 5756 7127", "1Z5R89390357567127"),
        ("RB 123 456 785 GB", "RB123456785GB"),
        ("CSQU 305438 3", "CSQU3054383"),
        ("CSQU 305438-3", "CSQU3054383"),
        ("9400 1112 0108 0805 4830 16", "9400111201080805483016"),
        ("42022153 9101026837331000039521", "9101026837331000039521"),
        ("4201002334249200190132607600833457", "9200190132607600833457"),
        ("VIN: 1M8GDM9AXKP042788.", "1M8GDM9AXKP042788"),
        ("I1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
        ("JDVB12345678901-1-1-", "JDVB12345678901"),
    ],
)
def test_numbers_as_they_are_written(written: str, value: str) -> None:
    (number,) = numbers_within(written)
    assert number.value == value
    assert number.valid is not False


@pytest.mark.parametrize(
    ("barcode", "value"),
    [
        ("1001921334250001000300779017972697", "779017972697"),
        ("9622001560001234567100794808390594", "794808390594"),
        ("9611020987654312345672", "9611020987654312345672"),
        ("986578788855", "986578788855"),
        ("041441760228964", "041441760228964"),
    ],
)
def test_fedex(barcode: str, value: str) -> None:
    assert numbers_in(_code(barcode)) == (Number(K.FEDEX, value, True),)


@pytest.mark.parametrize("barcode", ["996578788855", "568283610012732", "00106141412345678909"])
def test_digits_alone_are_no_number_unless_their_check_digit_is_right(barcode: str) -> None:
    assert numbers_in(_code(barcode)) == ()


def test_digits_alone_in_a_text_are_none_of_ours() -> None:
    assert numbers_within("call 986578788855 or 041441760228964") == ()


def test_long_rows_of_digits_that_fail_are_said_to() -> None:
    for wrong in ("1001901781990001000300617767839438", "9622001560001234567100794808390595"):
        (number,) = numbers_in(_code(wrong))
        assert (number.kind, number.valid) == (K.FEDEX, False)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Symbology.EAN_13, "4007817327098"),
        (Symbology.EAN_8, "96385074"),
        (Symbology.UPC_A, "012345678905"),
    ],
)
def test_articles(form: Symbology, text: str) -> None:
    assert numbers_in(_code(text, form)) == (Number(K.GTIN, text, True),)


def test_the_same_digits_in_an_article_code_are_no_tracking_number() -> None:
    """986578788855 would pass for FedEx; as a UPC it is an article, and says itself if it is not
    right."""
    assert numbers_in(_code("986578788855", Symbology.UPC_A))[0].kind is K.GTIN


def test_gs1_elements() -> None:
    told = _code("0109501101530003" + "10ABC\x1d" + "00106141412345678908", gs1=True)
    assert numbers_in(told) == (
        Number(K.GTIN, "09501101530003", True),
        Number(K.SSCC, "106141412345678908", True),
    )
    assert numbers_in(_code("00106141412345678909", gs1=True)) == (
        Number(K.SSCC, "106141412345678909", False),
    )
    usps = _code("42022153\x1d92748931507708513018050063", gs1=True)
    assert numbers_in(usps) == (Number(K.USPS, "92748931507708513018050063", True),)


@pytest.mark.parametrize(
    "text",
    [
        "RB123456785XX",  # no such country
        "XRB123456785GB",
        "1Z5R893903575671",
        "https://example.org/1Z",
        "WVWZZZ1JZ3W38675O",  # no VIN has an O
        "11111111111111111",
        "",
        "ÄÖÜ٣٤٥٦٧٨٩٠١٢٣٤",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert numbers_within(text) == ()
    assert numbers_in(_code(text)) == ()


@given(st.text(max_size=60))
def test_no_text_disturbs(text: str) -> None:
    for form in (Symbology.QR_CODE, Symbology.ITF):
        for gs1 in (False, True):
            numbers_in(_code(text, form, gs1))
