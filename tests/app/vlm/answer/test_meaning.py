"""Fields filled in wrongly: kept as far as they mean something, never made up."""

import json
from typing import Any

import pytest

from app.domain.assessment import Assessment
from app.domain.events import Repair
from app.domain.finding import Step
from app.domain.words import Severity
from tests.helpers.answers import details, found, question, repairs, step, understood, written

R = Repair


def one(**changes: Any) -> Assessment:
    """An answer with one finding, changed, about two photos."""
    return understood(written(findings=[found(**changes)]))


@pytest.mark.parametrize(
    ("photo", "expected"),
    [
        (2, []),
        (2.0, []),
        ("2", [R.NUMBER_AS_TEXT]),
        ("Photo 2", [R.NUMBER_AS_TEXT]),
        ("photo_2", [R.NUMBER_AS_TEXT]),
        ("照片2", [R.NUMBER_AS_TEXT]),
        ("Foto 2", [R.NUMBER_AS_TEXT]),
    ],
)
def test_the_photo_is_found_however_it_is_numbered(photo: Any, expected: list[Repair]) -> None:
    told = one(photo=photo)
    assert [finding.photo_id for finding in told.findings] == ["photo-2"]
    assert repairs(told) == expected


@pytest.mark.parametrize("photo", [0, 3, -1, 1.5, 10**30, "both", [1, 2], True, {"n": 1}])
def test_a_photo_that_was_not_sent_is_never_guessed(photo: Any) -> None:
    told = one(photo=photo)
    assert told.findings == ()
    assert repairs(told) == [R.WRONG_PHOTO, R.DROPPED_ITEM]
    assert "bumper_front" in details(told, R.DROPPED_ITEM)[0], "what was dropped is told"


def test_with_one_photo_it_can_be_no_other() -> None:
    asked = question(photos=1)
    told = understood(written(findings=[found(photo=7)]), asked=asked)
    assert [finding.photo_id for finding in told.findings] == ["photo-1"]
    assert repairs(told) == [R.WRONG_PHOTO]
    told = understood(written(findings=[found(photo=None)]), asked=asked)
    assert len(told.findings) == 1
    assert told.warnings == ()


def test_a_step_on_no_photo_is_kept_without_its_place() -> None:
    told = understood(written(reasoning=[step(photo=9, region=[1, 1, 9, 9])]))
    assert told.steps == (Step("The bumper's edge is not straight."),)
    assert repairs(told) == [R.WRONG_PHOTO, R.NO_REGION]


@pytest.mark.parametrize("name", ["bbox", "bbox_2d", "box"])
def test_other_names_for_a_region(name: str) -> None:
    told = one(**{"region": None, name: [0, 0, 500, 500]})
    region = told.findings[0].value.region
    assert region is not None
    assert region.as_list() == [0, 0, 0.5, 0.5]


def test_a_box_in_space_is_no_region() -> None:
    told = one(region=None, bbox_3d=[1, 2, 3, 4, 5, 6, 7, 8, 9])
    assert told.findings[0].value.region is None
    assert details(told, R.NO_REGION) == ["1"]


@pytest.mark.parametrize(
    ("word", "severity"),
    [
        *((" Moderate ", Severity.MODERATE), ("中度", Severity.MODERATE)),
        *(("schwer", Severity.SEVERE), ("LEICHT", Severity.MINOR), ("轻微", Severity.MINOR)),
        *(("无法判断", Severity.UNDETERMINED), ("Nicht feststellbar", Severity.UNDETERMINED)),
        *(("Not visible", None), ("3", None), (3, None)),
    ],
)
def test_severities(word: Any, severity: Severity | None) -> None:
    told = one(severity=word)
    assert told.findings[0].value.severity is (severity or Severity.UNDETERMINED)
    assert details(told, R.UNKNOWN_SEVERITY) == ([] if severity else [str(word)])


def test_what_is_missing_stays_open() -> None:
    text = json.dumps({"findings": [{"photo": 1, "text": "A mark."}]})
    value = understood(text).findings[0].value
    assert (value.part, value.type, value.action) == ("", "", "")
    assert value.severity is Severity.UNDETERMINED
    assert value.region is None
    assert understood(text).findings[0].confidence is None


@pytest.mark.parametrize(
    "words",
    [
        {"part": "Front Bumper", "type": "Dented", "action": "REPAIR"},
        {"part": "前保险杠", "type": "凹陷", "action": "修复"},
        {"part": "Stoßfänger vorn", "type": "eingedellt", "action": "Instandsetzen"},
        {"part": "front-bumper", "type": " dented ", "action": "repair."},
        {"part": "bumper (front)", "type": "dented", "action": "repair"},
    ],
)
def test_names_in_any_language_are_codes(words: dict[str, str]) -> None:
    told = one(**words)
    value = told.findings[0].value
    assert (value.part, value.type, value.action) == ("bumper_front", "dented", "repair")
    assert told.warnings == ()


def test_words_in_no_list_are_kept_and_told() -> None:
    told = one(part="front wing", ruled_out=["dirt", "Fingerprints", "none"])
    assert told.findings[0].value.part == "front wing"
    assert told.findings[0].ruled_out == ("dirt", "Fingerprints")
    assert details(told, R.UNKNOWN_WORD) == ["front wing", "Fingerprints"]


@pytest.mark.parametrize(
    ("given", "number", "expected"),
    [
        *((0.85, 0.85, []), (1, 1.0, []), (0, 0.0, []), (None, None, []), ("", None, [])),
        *(("0.85", 0.85, [R.NUMBER_AS_TEXT]), (85, 0.85, [R.BAD_CONFIDENCE])),
        *(("85%", 0.85, [R.BAD_CONFIDENCE]), ("85 %", 0.85, [R.BAD_CONFIDENCE])),
        *((1.5, None, [R.BAD_CONFIDENCE]), (-1, None, [R.BAD_CONFIDENCE])),
        *(("high", None, [R.BAD_CONFIDENCE]), (True, None, [R.BAD_CONFIDENCE])),
        *((10**400, None, [R.BAD_CONFIDENCE]), (float("nan"), None, [R.BAD_CONFIDENCE])),
        *((float("inf"), None, [R.BAD_CONFIDENCE]), ("850%", None, [R.BAD_CONFIDENCE])),
    ],
)
def test_confidence(given: Any, number: float | None, expected: list[Repair]) -> None:
    told = one(confidence=given)
    assert told.findings[0].confidence == number
    assert repairs(told) == expected


@pytest.mark.parametrize(
    "changes",
    [{"type": "none", "severity": "none"}, {"type": "", "severity": "none"}, {"type": "无损伤"}],
)
def test_a_sound_part_is_no_finding_but_reasoning(changes: dict[str, Any]) -> None:
    told = one(**{"severity": "none", "text": "The hood is straight.", "region": None} | changes)
    assert told.findings == ()
    assert told.steps[-1] == Step("The hood is straight.", "photo-1")
    assert told.warnings == ()


def test_dirt_without_damage_is_a_finding() -> None:
    assert one(type="contamination", severity="none").findings


def test_long_texts_are_cut_and_told() -> None:
    long = " ".join(map(str, range(400)))
    told = understood(written(findings=[found(text=long)], answer=long))
    assert len(told.findings[0].value.text) <= 800
    assert told.answer.endswith("…")
    assert details(told, R.TEXT_CUT) == ["findings", "answer"]
