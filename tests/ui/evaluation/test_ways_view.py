"""Ways of looking beside each other: what is drawn of them, and which one a person picks."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.measured.evaluated import Estimate
from app.domain.strategy import Strategy, Way, strategy
from app.evaluation.choosing import Tried
from app.evaluation.comparing import Outcome
from ui.evaluation.gain_chart import effort, in_money
from ui.evaluation.ways_view import WaysView
from ui.widgets.plain_label import PlainLabel

pytestmark = pytest.mark.usefixtures("qapp")
ONCE = Tried(
    "a",
    Strategy(),
    True,
    Estimate(0.4, 0.3, 0.5, 40),
    Estimate(2.0, 1.5, 2.5, 40),
    Estimate(0.005, 0.004, 0.006, 40),
    "CNY",
    None,
)
THRICE = replace(
    ONCE,
    run="b",
    strategy=strategy(Way.SEVERAL, 3),
    right=Estimate(0.6, 0.5, 0.7, 40),
    seconds=Estimate(6.0, 5.0, 7.0, 40),
    cost=Estimate(0.015, 0.014, 0.016, 40),
    beside=Outcome.BETTER,
)


@pytest.fixture
def view() -> Iterator[WaysView]:
    made = WaysView()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def test_the_way_that_is_held_is_chosen_and_another_can_be_taken(view: WaysView) -> None:
    taken: list[Strategy] = []
    view.taken.connect(taken.append)
    view.show_tried("Workshop GPU · cars", (ONCE, THRICE), ONCE.strategy)
    assert view.choices.checkedId() == 0
    told = view.chart.accessibleDescription()
    assert "F1 60 % (50–70) · 6.0 s" in told
    assert "beside one look: better" in told
    rows = [label.text() for label in view.findChildren(PlainLabel)]
    assert "F1 60 % (50–70) · 6.0 s · 0.015 CNY\nbeside one look: better" in [
        each.replace("\u00a0", " ") for each in rows
    ]
    before = view.chart.grab().toImage()
    view.choices.button(1).setChecked(True)
    assert view.chart.grab().toImage() != before
    view.take_button.click()
    assert taken == [THRICE.strategy]
    view.show_tried("Workshop GPU · cars", (ONCE, THRICE), strategy(Way.TILES))
    assert not view.take_button.isEnabled(), "nothing is chosen yet"


def test_money_counts_where_all_have_a_price_else_time() -> None:
    free = replace(THRICE, cost=Estimate(None, None, None, 0))
    assert in_money((ONCE, THRICE))
    assert effort(THRICE, (ONCE, THRICE)) == 0.015
    assert not in_money((ONCE, free))
    assert effort(THRICE, (THRICE, free)) == 6.0


def test_the_scale_says_of_what_it_is_and_where_it_ends(view: WaysView) -> None:
    view.show_tried("Workshop GPU · cars", (ONCE, THRICE), ONCE.strategy)
    assert view.chart.across == ("Price of a case", "0.015\u00a0CNY")
    free = replace(THRICE, cost=Estimate(None, None, None, 0))
    view.show_tried("Workshop GPU · cars", (ONCE, free), ONCE.strategy)
    assert view.chart.across == ("Time of a case", "6.0 s")
