"""Sizes follow from a known length, and so does how far they may be off."""

import random
from dataclasses import replace
from decimal import Decimal
from math import isclose
from statistics import mean, stdev

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.place.known_length import KNOWN_LENGTHS, Known, KnownLength, typed
from app.domain.place.measuring import Drawn, Form, Measuring, Scale, size_of
from app.domain.place.outline import Point
from app.domain.place.size import Size, stated

PHOTO = (4000, 3000)
CARD = KNOWN_LENGTHS[0]
PLACE = st.tuples(st.floats(0, 1), st.floats(0, 1))
FAR_APART = 0.02  # of the photo's width


def line(one: Point, other: Point, slack: float = 1.0) -> Drawn:
    return Drawn(Form.LINE, (one, other), slack)


def scale(pixels: float, known: KnownLength = CARD, slack: float = 1.0) -> Scale:
    return Scale(line((0.1, 0.5), (0.1 + pixels / PHOTO[0], 0.5), slack), known)


def sized(drawn: Drawn, by: Scale) -> Size:
    size = size_of(drawn, by, PHOTO)
    assert size is not None
    return size


@st.composite
def lines(draw: st.DrawFn) -> Drawn:
    one, other = draw(PLACE), draw(PLACE)
    assume(abs(one[0] - other[0]) > FAR_APART)
    return line(one, other, draw(st.floats(0.5, 20)))


@given(lines())
def test_the_known_length_measured_by_itself_is_that_long(drawn: Drawn) -> None:
    size = sized(drawn, Scale(drawn, CARD))
    assert isclose(size.value, CARD.mm)
    assert size.off > CARD.tolerance


@given(lines(), st.floats(200, 3000))
def test_without_a_scale_nothing_has_a_size(drawn: Drawn, pixels: float) -> None:
    assert size_of(drawn, None, PHOTO) is None
    measuring = Measuring(None, (drawn,))
    assert measuring.sizes(*PHOTO) == (None,)
    assert replace(measuring, scale=scale(pixels)).sizes(*PHOTO) != (None,)


@given(lines(), st.floats(200, 3000), st.floats(1.1, 5))
def test_a_hand_less_sure_makes_a_size_less_sure(drawn: Drawn, pixels: float, more: float) -> None:
    sure = sized(drawn, scale(pixels))
    for less in (
        sized(replace(drawn, slack=drawn.slack * more), scale(pixels)),
        sized(drawn, scale(pixels, slack=more)),
        sized(drawn, scale(pixels, replace(CARD, tolerance=CARD.tolerance + more))),
        sized(drawn, scale(pixels / more)),
    ):
        assert less.off > sure.off


@given(st.floats(0.05, 0.4), st.floats(0.05, 0.4), st.floats(200, 3000))
def test_an_area_is_width_by_height_however_it_was_drawn(
    wide: float, tall: float, pixels: float
) -> None:
    by, start = scale(pixels), (0.1, 0.2)
    end = (start[0] + wide, start[1] + tall)
    box = sized(Drawn(Form.BOX, (start, end), 1.0), by)
    round_it = (start, (end[0], start[1]), end, (start[0], end[1]))
    outline = sized(Drawn(Form.OUTLINE, round_it, 1.0), by)
    across = sized(line(start, (end[0], start[1])), by).value
    down = sized(line(start, (start[0], end[1])), by).value
    assert isclose(box.value, across * down, rel_tol=1e-9)
    assert isclose(outline.value, box.value, rel_tol=1e-9)
    assert outline.off < box.off, "four corners placed on their own average out"


@pytest.mark.parametrize(
    "drawn",
    [
        line((0.2, 0.2), (0.35, 0.4), 3.0),
        Drawn(Form.BOX, ((0.2, 0.3), (0.5, 0.45)), 3.0),
        Drawn(Form.OUTLINE, ((0.2, 0.2), (0.5, 0.25), (0.45, 0.6), (0.3, 0.5)), 3.0),
    ],
)
def test_the_uncertainty_is_what_unsure_hands_would_spread(drawn: Drawn) -> None:
    """4,000 times drawn again: twice their standard deviation, to within 5 %."""
    chance, by = random.Random(7), scale(600, slack=3.0)

    def again(once: Drawn) -> Drawn:
        astray = [
            (x + chance.gauss(0, once.slack) / PHOTO[0], y + chance.gauss(0, once.slack) / PHOTO[1])
            for x, y in once.points
        ]
        return replace(once, points=tuple(astray))

    def known() -> KnownLength:
        off = chance.uniform(-CARD.tolerance, CARD.tolerance)
        return replace(CARD, mm=CARD.mm + off)

    told = [sized(again(drawn), Scale(again(by.line), known())).value for _ in range(4000)]
    size = sized(drawn, by)
    assert isclose(size.off, 2 * stdev(told), rel_tol=0.05)
    assert abs(mean(told) - size.value) < size.off / 10


def test_lines_that_cross_and_points_on_each_other_have_no_size() -> None:
    bow = Drawn(Form.OUTLINE, ((0.1, 0.1), (0.4, 0.4), (0.4, 0.1), (0.1, 0.4)), 1.0)
    flat = Drawn(Form.BOX, ((0.1, 0.1), (0.4, 0.1)), 1.0)
    nothing = line((0.1, 0.1), (0.1, 0.1))
    for drawn in (bow, flat, nothing):
        assert size_of(drawn, scale(600), PHOTO) is None
    assert size_of(line((0, 0), (1, 1)), Scale(nothing, CARD), PHOTO) is None


@pytest.mark.parametrize(
    ("form", "points", "slack"),
    [
        (Form.LINE, ((0, 0), (0.5, 0.5), (1, 1)), 1.0),
        (Form.OUTLINE, ((0, 0), (0.5, 0.5)), 1.0),
        (Form.LINE, ((0, 0), (0.5, 1.1)), 1.0),
        (Form.LINE, ((0, 0), (0.5, float("nan"))), 1.0),
        (Form.LINE, ((0, 0), (0.5, 0.5)), 0.1),
        (Form.LINE, ((0, 0), (0.5, 0.5)), float("inf")),
    ],
)
def test_what_nobody_drew(form: Form, points: tuple[Point, ...], slack: float) -> None:
    with pytest.raises(ValueError, match="not a"):
        Drawn(form, points, slack)


def test_one_of_two_alike_stays() -> None:
    once = line((0, 0), (1, 1))
    twice = Measuring().with_drawn(once).with_drawn(once)
    assert twice.without(once) == Measuring(None, (once,))
    assert twice.without(once).without(once).without(once) == Measuring()


@pytest.mark.parametrize(
    ("value", "off", "expected"),
    [
        ("34.2345", "1.0521", ("34.2", "1.1")),
        ("34.2345", "0.996", ("34.2", "1.0")),
        ("3.42345", "0.0150", ("3.423", "0.015")),
        ("12345", "123", ("1.234E+4", "1.3E+2")),
        ("100", "99.5", ("1.0E+2", "1.0E+2")),
        ("0.4", "17", ("0", "17")),
    ],
)
def test_rounded_as_it_may_be_stated(value: str, off: str, expected: tuple[str, str]) -> None:
    assert tuple(map(str, stated(Decimal(value), Decimal(off)))) == expected


@given(st.floats(1e-3, 1e9), st.floats(1e-3, 1e9))
def test_what_is_stated_is_never_surer_than_what_was_found(value: float, off: float) -> None:
    near, up = stated(Decimal(value), Decimal(off))
    assert Decimal(off) <= up <= Decimal(off) * Decimal("1.11")
    assert abs(near - Decimal(value)) <= up / 19


def test_sizes_as_people_read_them() -> None:
    told = [Size(34.23, 1.05), Size(1234.5, 120.0), Size(812.0, 40.0, True), Size(1612, 61, True)]
    shown = [size.shown.replace("\N{NO-BREAK SPACE}", " ") for size in told]
    assert shown == ["34.2 ± 1.1 mm", "1230 ± 120 mm", "812 ± 40 mm²", "16.12 ± 0.61 cm²"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("85.6", (85.6, 0.05)),
        (" 120 ", (120, 0.5)),
        ("12,25", (12.25, 0.005)),
        ("1e2", (100, 0.5)),
        ("0", None),
        ("-5", None),
        ("NaN", None),
        ("Infinity", None),
        ("100001", None),
        ("", None),
        ("8 cm", None),
    ],
)
def test_typed_lengths(text: str, expected: tuple[float, float] | None) -> None:
    known = typed(text)
    assert (known and (known.mm, known.tolerance)) == expected
    assert known is None or known.known is Known.TYPED


def test_the_short_list_has_each_but_the_typed_one() -> None:
    assert [each.known for each in KNOWN_LENGTHS] == [k for k in Known if k is not Known.TYPED]
    assert (CARD.mm, CARD.known) == (85.6, Known.CARD_LONG)
