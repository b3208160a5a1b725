"""Two runs beside each other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.errors import LabelledOtherwise, RunsNotAlike
from app.evaluation.comparing import Outcome, compared, compared_runs
from app.evaluation.kept_run import KeptRun
from app.evaluation.labelled import Answer, LabelledPhoto
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
    alike = compared(photos, one, one)
    assert alike.photos == ()
    assert {each.outcome for each in alike.differences.values() if each.first is not None} == {
        Outcome.SAME
    }
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


def test_runs_are_compared_by_what_both_stand_on_and_by_nothing_else() -> None:
    photos = [replace(photo, case=photo.path) for photo in labelled(20, seed=8, intact=0)]
    one, other = answers(photos, GOOD, seed=1), answers(photos, BAD, seed=2)
    whole = compared_runs(_run(photos, one), _run(photos, other))
    assert whole == compared(photos, one, other)
    assert compared_runs(_run(photos[:12], one[:12]), _run(photos[8:], other[8:])).cases == 4
    with pytest.raises(RunsNotAlike):
        compared_runs(_run(photos[:8], one[:8]), _run(photos[12:], other[12:]))


def test_photos_of_one_name_are_the_same_only_where_their_bytes_are() -> None:
    photos = [replace(photo, case=photo.path) for photo in labelled(4, seed=8)]
    said = answers(photos, GOOD)
    namesake = replace(_run(photos, said), pictures={photo.path: "other" for photo in photos})
    with pytest.raises(RunsNotAlike) as caught:
        compared_runs(_run(photos, said), namesake)
    assert not isinstance(caught.value, LabelledOtherwise)


def test_a_label_that_was_changed_in_between_is_told_with_its_photo() -> None:
    photos = [replace(photo, case=photo.path) for photo in labelled(4, seed=8, intact=0)]
    said = answers(photos, GOOD)
    changed = [*photos[:2], replace(photos[2], labels=photos[2].labels[1:]), photos[3]]
    with pytest.raises(LabelledOtherwise) as caught:
        compared_runs(_run(photos, said), _run(changed, said))
    assert caught.value.photo == photos[2].path
    # Of a case that one of them did not answer, nothing is compared.
    assert compared_runs(_run(photos, said[:2]), _run(changed, said)).cases == 2


def _run(photos: Sequence[LabelledPhoto], said: Sequence[Answer]) -> KeptRun:
    pictures = {photo.path: f"bytes of {photo.path}" for photo in photos}
    at = datetime(2026, 11, 1, tzinfo=UTC)
    return KeptRun("run", at, {}, tuple(photos), tuple(said), pictures=pictures)
