"""Several looks merged: pure, whatever order they come in."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.assessment import Assessment
from app.domain.finding import Finding, FindingValue, Summary
from app.domain.looking.looks import disputed, merge
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.sent import Sent
from app.domain.strategy import Strategy, Way, strategy
from app.domain.words import Severity
from tests.helpers import cases

SEVERAL = Way.SEVERAL
_EDGES = st.integers(0, 8)


@st.composite
def _values(draw: st.DrawFn) -> FindingValue:
    x, y = draw(_EDGES), draw(_EDGES)
    box = Region(x / 12, y / 12, (x + draw(st.integers(1, 4))) / 12, (y + 3) / 12)
    return cases.value(
        part=draw(st.sampled_from(("hood", "door"))),
        type=draw(st.sampled_from(("dented", "cracked"))),
        severity=draw(st.sampled_from(Severity)),
        region=draw(st.sampled_from((box, None))),
        text=draw(st.sampled_from("abc")),
    )


@st.composite
def _runs(draw: st.DrawFn) -> list[Run]:
    many = draw(st.integers(1, 4))
    return [_look(n, *draw(st.lists(_values(), max_size=4))) for n in range(1, many + 1)]


def _look(number: int, *values: FindingValue, severity: Severity = Severity.MINOR) -> Run:
    found = tuple(
        cases.finding(id=f"{number}.{n}", run_id=f"look-{number}", proposed=value)
        for n, value in enumerate(values)
    )
    told = Assessment(answer="Yes.", findings=found, summary=Summary(severity, "repair", "A dent."))
    return cases.run(id=f"look-{number}", assessment=told, look_of="run-1", look=number)


def _said(found: tuple[Finding, ...]) -> Counter[str]:
    return Counter(repr((f.photo_id, f.proposed, f.confidence)) for f in found)


@settings(max_examples=60, deadline=None)
@given(_runs(), st.randoms(use_true_random=False), st.integers(1, 4))
def test_the_order_of_the_looks_is_nothing(runs: list[Run], chance: object, agree: int) -> None:
    wanted = _strategy(len(runs), min(agree, len(runs)))
    other = list(runs)
    chance.shuffle(other)  # type: ignore[attr-defined]
    first, seen = merge(runs, wanted, "m")
    second, again = merge(other, wanted, "m")
    assert _said(first.findings) == _said(second.findings)
    assert Counter((s.looks, s.of) for s in seen) == Counter((s.looks, s.of) for s in again)
    assert first.summary == second.summary


@settings(max_examples=60, deadline=None)
@given(_runs(), st.integers(1, 4))
def test_what_is_kept_was_seen_once_a_look_and_lies_where_they_saw_it(
    runs: list[Run], agree: int
) -> None:
    wanted = _strategy(len(runs), min(agree, len(runs)))
    told, seen = merge(runs, wanted, "m")
    by_id = {f.id: f for run in runs for f in run.assessment.findings}
    used = [member for each in seen for member in each.members]
    assert len(used) == len(set(used))
    for found, each in zip(told.findings, seen, strict=True):
        members = [by_id[member] for member in each.members]
        assert each.finding == found.id
        assert len({member.run_id for member in members}) == len(members) == each.looks
        assert each.looks >= min(wanted.agree, each.of)
        assert found.value.severity in {member.value.severity for member in members}
        boxes = [member.value.region for member in members if member.value.region]
        if box := found.value.region:
            assert min(b.x1 for b in boxes) <= box.x1 < box.x2 <= max(b.x2 for b in boxes)
            assert min(b.y1 for b in boxes) <= box.y1 < box.y2 <= max(b.y2 for b in boxes)
        else:
            assert not boxes


@settings(max_examples=40, deadline=None)
@given(st.lists(_values(), max_size=5))
def test_one_look_is_what_it_said(values: list[FindingValue]) -> None:
    look = _look(1, *values)
    told, seen = merge([look], Strategy(), "m")
    assert replace(told, findings=()) == replace(look.assessment, findings=())
    assert [f.proposed for f in told.findings] == values
    assert all((each.looks, each.of) == (1, 1) for each in seen)


def test_severity_is_the_median_and_words_are_those_of_most() -> None:
    box = Region(0.1, 0.1, 0.4, 0.4)
    wide = Region(0.1, 0.1, 0.6, 0.4)
    values = [
        cases.value(region=box, severity=Severity.MINOR),
        cases.value(region=wide, severity=Severity.SEVERE, type="cracked"),
        cases.value(region=box, severity=Severity.MODERATE),
    ]
    looks = [_look(n, value) for n, value in enumerate(values, 1)]
    (found,), (seen,) = _merged(looks, strategy(SEVERAL, 3))
    assert (found.value.severity, found.value.type) == (Severity.MODERATE, "dented")
    assert found.value.region == box
    assert (seen.looks, seen.of) == (3, 3)
    assert disputed(looks)
    assert not disputed([looks[0], replace(_look(2, values[0]))])


def test_what_too_few_see_is_left_out_and_one_look_alone_counts_by_itself() -> None:
    near, far = cases.value(), cases.value(region=Region(0.8, 0.1, 0.9, 0.2))
    looks = [_look(1, near, far), _look(2, near), _look(3, near)]
    assert [f.value.region for f in _merged(looks, strategy(SEVERAL, 3))[0]] == [near.region]
    assert len(_merged(looks[:1], strategy(SEVERAL, 3))[0]) == 2


def test_parts_of_a_photo_add_to_the_first_look_and_only_who_was_shown_counts() -> None:
    half, cut = Region(0.0, 0.0, 0.55, 1.0), Region(0.3, 0.2, 0.55, 0.5)
    whole = _look(1, cases.value(region=Region(0.3, 0.2, 0.7, 0.5)))
    closer = _look(2, cases.value(region=cut), cases.value(region=Region(0.0, 0.8, 0.1, 0.9)))
    sent = Sent("photo-1", cases.photo().sent, half)
    closer = replace(closer, asked=replace(closer.asked, sent=(sent,)))
    found, seen = _merged([whole, closer], strategy(Way.TILES))
    assert [(each.looks, each.of) for each in seen] == [(2, 2), (1, 2)]
    assert found[0].value.region == Region(0.3, 0.2, 0.7, 0.5)
    right = _look(1, cases.value(region=Region(0.8, 0.1, 0.9, 0.2)))
    _, seen = _merged([right, closer], strategy(Way.TILES))
    assert sorted((each.looks, each.of) for each in seen) == [(1, 1), (1, 2), (1, 2)]


@pytest.mark.parametrize(
    "wrong", [(SEVERAL, 1, 1), (SEVERAL, 3, 4), (Way.ONE, 2, 1), (SEVERAL, 99, 1)]
)
def test_a_strategy_that_makes_no_sense_is_none(wrong: tuple[Way, int, int]) -> None:
    with pytest.raises(ValueError, match="looks"):
        Strategy(*wrong)


def _strategy(looks: int, agree: int) -> Strategy:
    return Strategy(SEVERAL, looks, agree) if looks > 1 else Strategy()


def _merged(looks: list[Run], wanted: Strategy):  # type: ignore[no-untyped-def]
    told, seen = merge(looks, wanted, "m")
    return told.findings, seen
