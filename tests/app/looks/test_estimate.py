"""What all looks take is known before any is begun."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.estimate import Estimate, usual_seconds
from app.domain.figures.calls import Calls
from app.domain.strategy import Strategy, Way, strategy
from app.looks.estimate import estimate
from app.settings.connection import Connection, Price
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.templates import builtin

PRICED = Connection(base_url="https://api.example.com/v1", price=Price("1", "2", "¥"))
SETTINGS = Settings(connections=(PRICED,))


def _of(how: Strategy, usual: float = 5.0) -> Estimate:
    case = cases.case()
    template = replace(builtin()["vehicle"], strategy=how)
    return estimate(case, case.inspections[0], template, SETTINGS, usual)


def test_several_looks_cost_and_take_so_many_times_one() -> None:
    one, three = _of(Strategy()), _of(strategy(Way.SEVERAL, 3))
    assert (one.looks, three.looks, three.more) == (1, 3, 0)
    assert Decimal(three.asking) == 3 * Decimal(one.asking) > 0
    assert Decimal(three.answering) == 3 * Decimal(one.answering) > 0
    assert (one.seconds, three.seconds) == (5.0, 15.0)


def test_parts_of_a_photo_are_reckoned_by_their_size() -> None:
    one, tiles = _of(Strategy()), _of(strategy(Way.TILES))
    assert (tiles.looks, tiles.more) == (2, 0)  # one photo of 12 megapixels, six parts of it
    assert Decimal(tiles.asking) > 4 * Decimal(one.asking)


@pytest.mark.parametrize(
    ("how", "looks"), [(strategy(Way.REFEREE, referee="J"), 2), (strategy(Way.PARTS), 1)]
)
def test_what_may_follow_is_told_apart(how: Strategy, looks: int) -> None:
    assert (_of(how).looks, _of(how).more) == (looks, 1)


def test_seconds_are_those_of_the_newest_month() -> None:
    months = [
        Calls("2026-11", "vehicle", 0, 2, 0, 0, 0.0),
        Calls("2026-10", "vehicle", 4, 0, 0, 0, 20),
    ]
    assert usual_seconds(months, "vehicle") == 5.0
    assert usual_seconds(months, "parcel") == 0.0
