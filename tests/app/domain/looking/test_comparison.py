"""Two runs held against each other: each finding once, alike from both sides."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.finding import Finding
from app.domain.looking.comparison import Comparison, Difference, compare
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.words import Severity, Verdict
from tests.helpers import cases

DENT = Region(0.2, 0.2, 0.6, 0.6)
NEAR = Region(0.25, 0.25, 0.65, 0.6)
FAR = Region(0.7, 0.7, 0.9, 0.9)
_CORNERS = st.sampled_from([0.0, 0.2, 0.25, 0.5, 0.75, 1.0])


@st.composite
def regions(draw: st.DrawFn) -> Region | None:
    x1, x2 = sorted(draw(st.tuples(_CORNERS, _CORNERS)))
    y1, y2 = sorted(draw(st.tuples(_CORNERS, _CORNERS)))
    return Region(x1, y1, x2, y2) if x1 < x2 and y1 < y2 else None


@st.composite
def runs(draw: st.DrawFn, name: str = "a") -> Run:
    values = st.builds(
        cases.value,
        part=st.sampled_from(["hood", "grille"]),
        type=st.sampled_from(["dented", "scratched"]),
        severity=st.sampled_from(list(Severity)),
        region=regions(),
    )
    photos = st.sampled_from(["photo-1", "photo-2"])
    told = draw(st.lists(st.tuples(photos, values), max_size=8))
    return run(name, *(found(name, n, value=v, photo=p) for n, (p, v) in enumerate(told)))


def found(name: str, number: int = 0, photo: str = "photo-1", **changes: Any) -> Finding:
    value = changes.pop("value", None) or cases.value(**{"region": DENT, **changes})
    return cases.finding(id=f"{name}{number}", run_id=name, photo_id=photo, proposed=value)


def run(name: str, *findings: Finding, **changes: Any) -> Run:
    told = replace(cases.assessment(), findings=findings)
    return cases.run(id=name, assessment=told, **changes)


def ids(findings: tuple[Finding, ...]) -> list[str]:
    return [each.id for each in findings]


def held(comparison: Comparison) -> tuple[list[str], list[str]]:
    """Every finding in the comparison, by side."""
    pairs = (*comparison.agreed, *comparison.differing)
    left = [p.left.id for p in pairs] + ids(comparison.left_only)
    return left, [p.right.id for p in pairs] + ids(comparison.right_only)


def turned(comparison: Comparison) -> tuple[set[tuple[str, str]], ...]:
    """Each group's pairs with the sides exchanged."""
    return tuple(
        {(p.right.id, p.left.id) for p in group}
        for group in (comparison.agreed, comparison.differing)
    )


def straight(comparison: Comparison) -> tuple[set[tuple[str, str]], ...]:
    return tuple(
        {(p.left.id, p.right.id) for p in group}
        for group in (comparison.agreed, comparison.differing)
    )


@given(runs("a"), runs("b"))
def test_each_finding_stands_once(one: Run, other: Run) -> None:
    left, right = held(compare(one, other))
    assert sorted(left) == sorted(ids(one.assessment.findings))
    assert sorted(right) == sorted(ids(other.assessment.findings))


@given(runs("a"), runs("b"))
def test_alike_from_both_sides(one: Run, other: Run) -> None:
    there, back = compare(one, other), compare(other, one)
    assert straight(there) == turned(back)
    assert ids(there.left_only) == ids(back.right_only)
    assert ids(there.right_only) == ids(back.left_only)


@given(runs("a"))
def test_the_same_answer_twice_agrees_wholly(one: Run) -> None:
    again = [replace(f, id=f"again {f.id}") for f in one.assessment.findings]
    for other in (one, run("b", *again)):
        comparison = compare(one, other)
        assert len(comparison.agreed) == len(one.assessment.findings)
        assert comparison.differing == ()
        assert comparison.left_only == comparison.right_only == ()


def test_what_both_see_may_differ_in_severity_and_type() -> None:
    one = run("a", found("a"))
    other = run("b", found("b", region=NEAR, severity=Severity.MINOR, type="scratched"))
    (pair,) = compare(one, other).differing
    assert pair.differs == (Difference.TYPE, Difference.SEVERITY)
    assert pair.overlap is not None
    assert 0.6 < pair.overlap < 0.8


def test_other_photos_and_other_places_are_other_damage() -> None:
    one = run("a", found("a"))
    for other in (found("b", photo="photo-2"), found("b", region=FAR)):
        comparison = compare(one, run("b", other))
        assert ids(comparison.left_only) == ["a0"]
        assert ids(comparison.right_only) == ["b0"]


def test_another_part_needs_a_good_overlap_and_then_differs() -> None:
    one = run("a", found("a"))
    touching = found("b", part="grille", region=Region(0.5, 0.5, 0.9, 0.9))
    assert not compare(one, run("b", touching)).differing
    (pair,) = compare(one, run("b", found("b", part="grille"))).differing
    assert pair.differs == (Difference.PART,)


def test_the_same_part_goes_before_a_larger_overlap() -> None:
    one = run("a", found("a"))
    other = run("b", found("b", 0, part="grille"), found("b", 1, region=NEAR))
    comparison = compare(one, other)
    assert [(p.left.id, p.right.id) for p in comparison.agreed] == [("a0", "b1")]
    assert ids(comparison.right_only) == ["b0"]


def test_without_a_box_part_and_type_must_be_the_same() -> None:
    one = run("a", found("a", region=None))
    (pair,) = compare(one, run("b", found("b"))).agreed
    assert pair.overlap is None
    assert compare(one, run("b", found("b", type="scratched"))).left_only


def test_models_are_compared_not_what_a_person_made_of_them() -> None:
    held_now = cases.review(Verdict.EDITED, value=cases.value(severity=Severity.NONE))
    edited = replace(found("a"), review=held_now)
    assert compare(run("a", edited), run("b", found("b"))).agreed
