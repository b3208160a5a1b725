"""What is said of photos before anything is sent."""

from dataclasses import replace

from app.domain.noticed.advice import SMALL_BELOW, Advice, Flaw, advice, flaws
from app.domain.noticed.alike import ALMOST_SAME, distance
from app.domain.photo import Quality
from app.wording import ADVICE, advice_words
from tests.helpers import cases


def _off_by(bits: int) -> str:
    known = int(cases.photo(1).fingerprint, 16)
    return f"{known ^ ((1 << bits) - 1):064x}"


def test_a_good_photo_has_no_flaw() -> None:
    assert flaws(cases.photo(1)) == ()
    assert advice(cases.case(inspections=(cases.inspection(photos=(cases.photo(1),)),))) == {}


def test_flags_and_size_are_told_and_a_newer_versions_flag_is_passed_over() -> None:
    flagged = cases.photo(1, quality=Quality(9, 0.5, ("blurred", "glare", "from_tomorrow")))
    assert flaws(flagged) == (Flaw.BLURRED, Flaw.GLARE)
    assert flaws(replace(flagged, height=SMALL_BELOW - 1))[-1] is Flaw.SMALL
    assert Flaw.SMALL not in flaws(cases.photo(1, height=SMALL_BELOW))


def test_almost_the_same_picture_twice_is_told_at_the_later_one() -> None:
    photos = (
        cases.photo(1),
        cases.photo(2),
        cases.photo(3, fingerprint=_off_by(ALMOST_SAME)),
        cases.photo(4, fingerprint=_off_by(ALMOST_SAME + 40)),
    )
    assert distance(photos[0].fingerprint, photos[2].fingerprint) == ALMOST_SAME
    told = advice(cases.case(inspections=(cases.inspection(photos=photos),)))
    assert told == {"photo-3": (Advice(Flaw.ALMOST_SAME, 1),)}
    assert "as photo 1:" in advice_words(told["photo-3"][0])


def test_every_flaw_has_words_that_say_what_to_do() -> None:
    assert set(ADVICE) == set(Flaw)
    assert all(": " in words for words in ADVICE.values())
