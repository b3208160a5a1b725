"""What was read, thing by thing."""

from app.domain.read.found import Found, found_on, numbers_on
from app.domain.read.number import Number, NumberKind
from app.domain.reading import Reading, Symbology
from tests.helpers.readings import PLACE, SF, UPS, code, line

K = NumberKind


def test_barcodes_then_what_is_only_written_each_once() -> None:
    codes = (code(UPS), code("hello", Symbology.QR_CODE), code(UPS))
    told = Reading(codes, (line("1Z 5R8 939 03 5756 7127"), line(f"Ref {SF}, {UPS}")))
    ups, sf = Number(K.UPS, UPS, True), Number(K.SF_EXPRESS, SF, None)
    assert found_on(told) == (
        Found(UPS, ups, Symbology.CODE_128, PLACE),
        Found("hello", None, Symbology.QR_CODE, PLACE),
        Found(SF, sf, None, PLACE),
    )
    assert numbers_on(told) == (ups, sf)


def test_nothing_was_read() -> None:
    assert found_on(None) == found_on(Reading()) == found_on(Reading((), ())) == ()


def test_what_the_reader_is_not_sure_of_is_no_number() -> None:
    assert found_on(Reading((), (line(UPS, 0.89),))) == ()
