"""What tells that two photos show the same parcel or vehicle."""

from app.domain.read.labels import labels_on
from app.domain.reading import Reading, Symbology
from tests.helpers.readings import UPS, UPS_WRONG, VIN, code


def test_numbers_of_a_known_kind_come_first() -> None:
    assert labels_on(Reading((code("44710093882615", Symbology.ITF), code(UPS)))) == (
        *(UPS, "44710093882615"),
    )
    assert labels_on(Reading((code(VIN, Symbology.CODE_39),))) == (VIN,)


def test_what_many_parcels_bear_or_what_fails_tells_nothing() -> None:
    article = code("4007817327098", Symbology.EAN_13)
    address = code("https://example.org/123456789012345", Symbology.QR_CODE)
    assert labels_on(Reading((article, address, code(UPS_WRONG)))) == ()
    assert labels_on(Reading()) == ()
