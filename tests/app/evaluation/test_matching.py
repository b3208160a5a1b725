"""The assignment beside every other there could be."""

from itertools import permutations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.place.region import Region
from app.evaluation.arrays import Columns, looks_of
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto
from app.evaluation.matching import Matched, Rule, matched

_EDGES = st.integers(0, 5)
_BOXES = st.builds(
    lambda x, y, wide, high: Region(x / 10, y / 10, (x + wide) / 10, (y + high) / 10),
    _EDGES, _EDGES, st.integers(1, 4), st.integers(1, 4),
)  # fmt: skip
_SAID = st.tuples(st.sampled_from(["hood", ""]), st.sampled_from(["dented", "torn"]), _BOXES)


def _match(
    labels: list[Label], claims: list[Claim], rule: Rule
) -> tuple[Columns, Columns, Matched]:
    photos = [LabelledPhoto("a", tuple(labels)), LabelledPhoto("b", tuple(labels))]
    both = [Claim(name, c.part, c.type, None, c.region) for name in "ab" for c in claims]
    looks = looks_of(
        photos, [Answer(n, claims=tuple(c for c in both if c.photo == n)) for n in "ab"]
    )
    return looks.labels, looks.claims, matched(looks.labels, looks.claims, rule)


@settings(max_examples=60)
@given(st.lists(_SAID, max_size=4), st.lists(_SAID, max_size=4), st.booleans())
def test_no_assignment_has_more_pairs_or_of_as_many_better_ones(
    ours: list[tuple[str, str, Region]], theirs: list[tuple[str, str, Region]], any_type: bool
) -> None:
    labels = [Label(part, kind, None, box) for part, kind, box in ours]
    claims = [Claim("a", part, kind, None, box) for part, kind, box in theirs]
    _, _, found = _match(labels, claims, Rule(0.1, any_type))
    pairs = [(n, int(c)) for n, c in enumerate(found.claim) if c >= 0]
    assert len({claim for _, claim in pairs}) == len(pairs)
    half = [pair for pair in pairs if pair[0] < len(labels)]
    assert len(pairs) == 2 * len(half), "the same in both photos"
    assert all(claim < len(claims) for _, claim in half), "never across photos"
    assert all(found.label[claim] == label for label, claim in pairs)
    best = max(_worth(labels, claims, order, any_type) for order in _orders(labels, claims))
    worth = float(len(half)) + float(np.nansum(found.overlap[: len(labels)])) / 10
    assert np.isclose(worth, best)


def _orders(labels: list[Label], claims: list[Claim]) -> list[tuple[int, ...]]:
    """Every way to give each label a claim, or none (a number beyond them)."""
    places = range(len(claims) + len(labels))
    return list(permutations(places, len(labels)))


def _worth(
    labels: list[Label], claims: list[Claim], order: tuple[int, ...], any_type: bool
) -> float:
    worth = 0.0
    for label, place in zip(labels, order, strict=True):
        if place < len(claims):
            claim = claims[place]
            assert label.region
            assert claim.region
            overlap = label.region.overlap(claim.region)
            if overlap >= 0.1 and (any_type or label.type == claim.type):
                worth += 1 + overlap / 10
    return worth


def _found(label: Label, claim: Claim, rule: Rule = Rule()) -> bool:  # noqa: B008
    return bool((_match([label], [claim], rule)[2].claim >= 0).all())


def test_without_a_box_the_part_says_where() -> None:
    box = Region(0.1, 0.1, 0.5, 0.5)
    claim = Claim("a", "hood", "dented", None, box)
    unplaced = Claim("a", "hood", "dented", None, None)
    assert _found(Label("hood", "dented"), claim)
    assert not _found(Label("roof", "dented"), claim)
    assert not _found(Label("hood", "torn"), claim)
    assert _found(Label("hood", "torn"), claim, Rule(any_type=True))
    assert _found(Label("", "dented"), claim), "what it does not say can't disagree"
    assert _found(Label("hood", "", None, box), unplaced)
    assert not _found(Label("", "dented", None, box), unplaced), "nothing says where"
    assert _found(Label(), claim), "a photo in which there is damage"


def test_boxes_that_hardly_overlap_are_two() -> None:
    label = Label("", "dented", None, Region(0.0, 0.0, 0.4, 0.4))
    beside = Claim("a", "", "dented", None, Region(0.2, 0.0, 0.6, 0.4))  # a third in common
    assert _found(label, beside)
    assert not _found(label, beside, Rule(0.5))
