"""Answers in another shape than asked for."""

import json
from typing import Any

import pytest

from app.domain.events import Repair
from app.domain.finding import Summary
from app.domain.place.region import Region
from app.domain.words import Kind, Severity
from tests.helpers.answers import details, found, question, repairs, understood, written

R = Repair


def test_a_summary_in_other_shapes() -> None:
    told = understood(written(summary="All in all one dent."))
    assert told.summary == Summary(Severity.UNDETERMINED, "", "All in all one dent.")
    told = understood(written(summary={"severity": "minor", "photos_needed": "the left side"}))
    assert told.summary == Summary(Severity.MINOR, "", "", (), ("the left side",))


@pytest.mark.parametrize("findings", [None, "", {}, "none"])
def test_findings_that_are_no_list(findings: Any) -> None:
    told = understood(written(findings=findings))
    assert told.findings == ()
    assert repairs(told) == ([R.DROPPED_ITEM] if findings == "none" else [])


def test_one_finding_without_its_list_and_numbered_findings() -> None:
    assert len(understood(written(findings=found())).findings) == 1
    both = {"1": found(), "2": found(part="hood")}
    assert len(understood(written(findings=both)).findings) == 2


def test_boxes_with_nothing_but_a_label() -> None:
    text = json.dumps(
        [
            {"bbox_2d": [100, 200, 300, 400], "label": "scratched"},
            {"bbox_2d": [100, 200, 300, 500], "label": "rust near the wheel"},
        ]
    )
    told = understood(f"```json\n{text}\n```", asked=question(photos=1))
    assert [finding.value.type for finding in told.findings] == ["scratched", ""]
    assert told.findings[1].value.text == "rust near the wheel"
    assert repairs(told) == [R.FENCED]


def test_findings_on_lines_of_their_own() -> None:
    lines = [json.dumps(found(part=part)) for part in ("hood", "roof", "grille")]
    assert len(understood("\n".join(lines)).findings) == 3


def test_names_belong_to_the_kind() -> None:
    told = understood(
        written(findings=[found(part="corner", type="crushed", action="refuse")]),
        asked=question(Kind.PARCEL),
    )
    assert details(told, R.UNKNOWN_WORD) == ["repair"], "the summary's action is a vehicle's"


def test_qwen_s_own_names_for_things_are_understood() -> None:
    """The form Qwen3-VL falls into when it does not keep to the one asked for."""
    found = {
        "image": 2,
        "bbox_2d": [112, 348, 421, 587],
        "label": "dent",
        "severity": "moderate",
        "description": "Round dent, lower left.",
    }
    told = understood(json.dumps({"findings": [found]}))
    assert len(told.findings) == 1
    finding = told.findings[0]
    assert finding.photo_id == "photo-2"
    assert finding.value.region == Region(0.112, 0.348, 0.421, 0.587)
    assert finding.value.text == "Round dent, lower left."
