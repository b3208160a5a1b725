"""What is still open, and what a later inspection answers: rather one too many left open."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.case import Case
from app.domain.finding import Step, Summary
from app.domain.inspection import Inspection
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.open_items import answers, items, open_items
from app.domain.rule import Fired, Ground, Reason, Then
from app.domain.run import Run
from app.domain.words import Language, RunState, Severity
from tests.helpers import cases


def _run(
    number: int, lacks: tuple[str, ...] = (), photos: tuple[str, ...] = (), **changes: Any
) -> Run:
    summary = Summary(Severity.MINOR, "repair", "Seen.", lacks, photos)
    told = {"findings": (), "steps": (), "summary": summary}
    assessment = replace(cases.assessment(), **{**told, **changes})
    return cases.run(number, inspection_id=f"inspection-{number}", assessment=assessment)


def _case(*runs: Run, marks: tuple[Mark, ...] = ()) -> Case:
    inspections = tuple(
        Inspection(f"inspection-{n}", (cases.photo(n),), (run,)) for n, run in enumerate(runs, 1)
    )
    return cases.case(inspections=inspections, marks=marks)


def _says(*texts: str) -> dict[str, Any]:
    return {"steps": tuple(Step(text, "photo-2") for text in texts)}


def _mark(run: int, answered: bool, **changes: Any) -> Mark:
    key = ItemKey(f"run-{run}", Lack.PHOTO, 0)
    return replace(Mark(key, answered, cases.MEI, cases.NOON), **changes)


LEFT = ("Left side of the car",)


def test_items_are_those_of_the_runs_that_count() -> None:
    first, second = _run(1, ("hidden damage",), LEFT), _run(2, photos=("the odometer",))
    case = _case(first, second)
    assert [(i.text, i.key.lack, i.inspection_id[-1]) for i in items(case)] == [
        ("hidden damage", Lack.UNDETERMINED, "1"),
        (LEFT[0], Lack.PHOTO, "1"),
        ("the odometer", Lack.PHOTO, "2"),
    ]
    another = cases.run(9, second=True)
    grown = replace(case.inspections[0], runs=(first, another))
    assert items(replace(case, inspections=(grown, case.inspections[1]))) == items(case)


def test_what_is_asked_for_again_stands_once_where_it_was_asked_last() -> None:
    case = _case(_run(1, photos=LEFT), _run(2, photos=("left side  of the CAR",)))
    assert [item.inspection_id for item in items(case)] == ["inspection-2"]
    ticked = replace(case, marks=(_mark(1, True),))
    assert [(i.inspection_id[-1], i.open) for i in items(ticked)] == [("1", False), ("2", True)]


def test_a_person_ticks_off_and_opens_again() -> None:
    case = _case(_run(1, photos=LEFT))
    assert len(open_items(case)) == 1
    assert open_items(replace(case, marks=(_mark(1, True),))) == ()
    assert len(open_items(replace(case, marks=(_mark(1, False),)))) == 1


def test_what_a_run_answered_that_no_longer_counts_is_open_again() -> None:
    case = _case(_run(1, photos=LEFT), _run(2))
    answered = replace(case, marks=(_mark(1, True, by_run="run-2"),))
    assert open_items(answered) == ()
    assert len(open_items(replace(case, marks=(_mark(1, True, by_run="run-gone"),)))) == 1


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("Left side of the car", "The left side of the car shows a long scratch."),
        ("Photo of the odometer", "The odometer reads 34,512 km."),
        ("damage behind the rear bumper cover", "Behind the rear bumper cover the bar is bent."),
        ("Close-up of the left headlamps", "The left headlamp is cracked."),
        ("右侧车门的特写照片", "右侧车门有一道划痕。"),
        ("Foto der linken Fahrzeugseite", "Die linke Fahrzeugseite ist zerkratzt."),
    ],
)
def test_a_later_inspection_that_speaks_of_it_answers(item: str, said: str) -> None:
    (answer,) = answers(_case(_run(1, photos=(item,)), _run(2, **_says("Nothing.", said))))
    assert (answer.item, answer.by_run) == (ItemKey("run-1", Lack.PHOTO, 0), "run-2")
    assert answer.why == said


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("damage behind the bumper cover", "The bumper cover is dented."),
        ("Left side of the car", "The right side of the car is scratched."),
        ("The roof", "The roof is not visible here."),
        ("The roof", "The roof cannot be seen."),
        ("das Dach", "Das Dach ist nicht zu sehen."),
        ("车顶", "照片中看不到车顶。"),
        ("hidden damage", "A dent in the hood."),
        ("more photos", "A dent in the hood."),
    ],
)
def test_what_is_not_clearly_answered_stays_open(item: str, said: str) -> None:
    assert answers(_case(_run(1, photos=(item,)), _run(2, **_says(said)))) == ()


def test_a_later_run_that_still_lists_the_matter_does_not_answer() -> None:
    said = _says("The left side of the car is scratched.")
    case = _case(
        _run(1, photos=LEFT), _run(2, lacks=("depth of the dent on the left side",), **said)
    )
    assert answers(case) == ()


def test_a_determined_finding_answers_and_an_undetermined_one_does_not() -> None:
    for severity, count in ((Severity.MINOR, 1), (Severity.UNDETERMINED, 0)):
        value = cases.value(part="left_side", text="Long scratch on this car.", severity=severity)
        found = cases.finding(5, photo_id="photo-2", run_id="run-2", proposed=value)
        case = _case(_run(1, photos=LEFT), _run(2, findings=(found,)))
        assert len(answers(case)) == count


@pytest.mark.parametrize(
    "changes", [{"state": RunState.STOPPED}, {"state": RunState.FAILED}, {"summary": None}]
)
def test_only_a_whole_answer_answers(changes: dict[str, Any]) -> None:
    state = changes.pop("state", RunState.DONE)
    later = replace(_run(2, **_says("The left side of the car."), **changes), state=state)
    assert answers(_case(_run(1, photos=LEFT), later)) == ()


def test_only_a_later_inspection_answers_and_nothing_a_person_has_spoken_on() -> None:
    said = _says("The left side of the car is scratched.")
    assert answers(_case(_run(1, **said), _run(2, photos=LEFT))) == ()
    assert answers(_case(_run(1, photos=LEFT, **said))) == ()
    case = _case(_run(1, photos=LEFT), _run(2, **said), marks=(_mark(1, False),))
    assert answers(case) == ()


def test_photos_a_rule_asks_for_are_open_items_behind_the_models() -> None:
    asks = Then(photos={Language.ENGLISH: "The roof"})
    fired = Fired("roof", {Language.ENGLISH: "Roof"}, "", (Reason(Ground.PHOTOS_MISSING),), asks)
    run = replace(_run(1, photos=LEFT), fired=(fired,))
    told = items(_case(run))
    assert [item.text for item in told] == [*LEFT, "The roof"]
    assert told[1].key == ItemKey("run-1", Lack.PHOTO, 1)
    ticked = Mark(told[1].key, True, cases.MEI, cases.NOON)
    assert [item.text for item in open_items(_case(run, marks=(ticked,)))] == [*LEFT]
