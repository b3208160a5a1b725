"""What was read off a photo comes back as it was put down."""

from pathlib import Path

import pytest

from app.domain.place.region import Region
from app.domain.reading import Barcode, Reading, Symbology, TextLine, Word
from app.domain.words import Kind
from app.store.base.values import READING
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened

PLACE = Region(0.1, 0.2, 0.3, 0.4)
CODES = (Barcode("a\x1d運單", Symbology.QR_CODE, PLACE, gs1=True),)
LINES = (TextLine("Etikett 5", PLACE, 0.75, (Word(0, 7, PLACE),)), TextLine("", PLACE, 0.5))
READINGS = (Reading(CODES, LINES), Reading(CODES, LINES, ()), Reading((), None, (PLACE,)))


@pytest.mark.parametrize("told", READINGS)
def test_words_and_faces_come_back(told: Reading) -> None:
    assert READING.take(READING.put(told)) == told


def test_what_was_read_before_there_were_words_and_faces() -> None:
    old = '{"barcodes": [], "lines": [["Etikett", [0.1, 0.2, 0.3, 0.4], 0.75]]}'
    assert READING.take(old) == Reading((), (TextLine("Etikett", PLACE, 0.75),))


@in_loop
async def test_the_store_keeps_them(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI)
        await store.add_photo(case.id, cases.photo(), MEI)
        for told in READINGS:
            case = await store.keep_reading(case.id, "photo-1", told)
            assert case.photos[0].reading == told
            assert await store.case(case.id) == case
