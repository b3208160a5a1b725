"""Writing found again and copied."""

from app.domain.place.region import Region
from app.domain.read.written import Hit, find, text_between, written_on
from app.domain.reading import Reading, Symbology, TextLine, Word
from tests.helpers import cases
from tests.helpers.readings import PLACE, UPS, code

ONE, TWO, THREE = (Region(0.1 * n, 0.1, 0.1 * n + 0.05, 0.2) for n in (1, 2, 3))
FRAGILE = TextLine(
    "Handle with  Care",
    PLACE,
    0.9,
    (Word(0, 6, ONE), Word(7, 11, TWO), Word(13, 17, THREE)),
)
CHINESE = TextLine("易碎物品", PLACE, 0.9, (Word(0, 2, ONE), Word(2, 4, TWO)))
BARE = TextLine("no words", PLACE, 0.9)
READ = Reading((code(UPS, Symbology.CODE_128, THREE),), (FRAGILE, CHINESE, BARE))


def _found(wanted: str) -> list[tuple[Region, ...]]:
    return [hit.regions for hit in find(wanted, [cases.photo(reading=READ)])]


def test_a_match_lights_the_words_it_touches() -> None:
    assert _found("with") == [(TWO,)]
    assert _found("th ca") == [(TWO, THREE)]
    assert _found("物") == [(TWO,)]
    assert _found("碎物") == [(ONE, TWO)]


def test_capitals_blanks_and_wide_forms_make_no_difference() -> None:
    assert _found("HANDLEWITH") == _found("ｈａｎｄｌｅ ｗ") == _found("handle w") == [(ONE, TWO)]


def test_a_line_without_words_and_a_barcode_are_found_whole() -> None:
    assert _found("words") == [(PLACE,)]
    assert _found(UPS[4:9]) == [(THREE,)]


def test_every_place_of_every_photo_in_order() -> None:
    photos = [cases.photo(n, reading=told) for n, told in enumerate((READ, None, READ), 1)]
    assert [hit.photo_id for hit in find("a", photos)] == ["photo-1"] * 2 + ["photo-3"] * 2
    assert find("A", photos)[0] == Hit("photo-1", (ONE,))


def test_nothing_is_sought_with_nothing() -> None:
    assert _found("") == _found(" \n") == _found("absent") == []


def test_what_is_longer_once_capitals_are_gone() -> None:
    line = TextLine("Straße 5", PLACE, 0.9, (Word(0, 6, ONE), Word(7, 8, TWO)))
    (hit,) = find("strasse5", [cases.photo(reading=Reading((), (line,)))])
    assert hit.regions == (ONE, TWO)


def test_the_text_between_two_words_in_either_order() -> None:
    lines = written_on(READ)
    assert text_between(lines, 1, 1) == "with"
    assert text_between(lines, 0, 2) == text_between(lines, 2, 0) == "Handle with  Care"
    assert text_between(lines, 1, 3) == "with  Care\n易碎"
    assert text_between(lines, 0, 99) == f"Handle with  Care\n易碎物品\nno words\n{UPS}"


def test_a_photo_nobody_read_has_no_lines() -> None:
    assert written_on(None) == written_on(Reading()) == ()
