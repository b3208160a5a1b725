"""Two runs beside each other."""

from app.evaluation.comparing import Outcome, compared
from tests.helpers.labelling import BAD, FAIR, GOOD, answers, labelled


def test_a_better_model_is_told_and_a_worse_one() -> None:
    photos = labelled(300, seed=8)
    fair = answers(photos, FAIR, seed=1)
    better = compared(photos, fair, answers(photos, GOOD, seed=2))
    outcomes = {name: each.outcome for name, each in better.differences.items()}
    assert set(outcomes.values()) == {Outcome.BETTER}, "fewer false alarms are better, too"
    worse = compared(photos, fair, answers(photos, BAD, seed=2))
    assert worse.differences["f1"].outcome is Outcome.WORSE
    assert worse.differences["false_alarms_per_intact"].outcome is Outcome.WORSE
    few = compared(photos[:6], fair, answers(photos, GOOD, seed=2))
    assert few.differences["f1"].outcome is Outcome.CANT_TELL
    assert few.cases == 6


def test_two_runs_of_one_model_are_seldom_told_apart() -> None:
    """By chance in 5 of 100."""
    apart = 0
    for seed in range(20):
        photos = labelled(60, seed)
        one, other = (answers(photos, FAIR, seed=seed + more) for more in (100, 200))
        apart += compared(photos, one, other).differences["f1"].outcome is not Outcome.CANT_TELL
    assert apart <= 3


def test_the_photos_that_differ_are_named_the_most_different_first() -> None:
    photos = labelled(40, seed=8, intact=0)
    one = answers(photos, GOOD, seed=1)
    assert compared(photos, one, one).photos == ()
    other = answers(photos, BAD, seed=2)
    found = compared(photos, one, other[:30])
    apart = [abs(p.found[0] - p.found[1]) + abs(p.wrong[0] - p.wrong[1]) for p in found.photos]
    assert apart == sorted(apart, reverse=True)
    assert apart[-1] > 0
    assert found.cases == 30
    difference = found.differences["recall"]
    assert difference.first is not None
    assert difference.second is not None
    assert difference.change.value == difference.second - difference.first
