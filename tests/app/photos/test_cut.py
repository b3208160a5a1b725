"""Which picture is wanted: the same key for the same wish, its plain form there and back."""

import json
from dataclasses import replace
from typing import Any

import pytest

from app.domain.place.region import WHOLE, Region
from app.photos.cut import Cut, cut_from, cut_of

HIDDEN = Region(0.1, 0.2, 0.3, 0.4)
CUT = Cut(Region(0, 0, 0.5, 1), 800, 600, (HIDDEN,))


def test_there_and_back() -> None:
    assert cut_from(json.loads(json.dumps(CUT.as_list()))) == CUT


@pytest.mark.parametrize(
    "told",
    [
        [],
        [[0, 0, 1, 1], 10, 10],
        [[0, 0, 1, 1], 10, "10", []],
        [[0, 0, 1, 1], 10, 10, [[1, 0, 0, 1]]],
        [None, 10, 10, []],
        [[0, 0, 2, 1], 10, 10, []],
    ],
)
def test_anything_else_is_refused(told: list[Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        cut_from(told)


def test_another_wish_has_another_key() -> None:
    others = [
        replace(CUT, part=WHOLE),
        replace(CUT, width=801),
        replace(CUT, height=601),
        replace(CUT, blackouts=()),
        replace(CUT, blackouts=(Region(0.1, 0.2, 0.3, 0.41),)),
    ]
    assert len({cut.key for cut in (CUT, *others)}) == 6
    assert replace(CUT).key == CUT.key


def test_a_cut_is_as_large_as_allowed_and_never_enlarged() -> None:
    assert cut_of((4000, 3000), 1_300_000) == Cut(WHOLE, 1316, 987)
    assert cut_of((400, 300), 1_300_000) == Cut(WHOLE, 400, 300)
    part = Region(0, 0, 0.5, 1)
    assert cut_of((4000, 1000), 1_300_000, part) == Cut(part, 1612, 806)
    assert cut_of((400, 100), 1_300_000, part, (HIDDEN,)) == Cut(part, 200, 100, (HIDDEN,))
