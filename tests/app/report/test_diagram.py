"""The drawing of the damage: zones by the templates' own codes, with the findings' numbers."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.finding import Review
from app.domain.report_plan import ReportPlan, Section
from app.domain.words import Kind, Language, Verdict
from app.report.pdf import render
from app.report.shapes import BOX, THING, VEHICLE, Drawing
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of
from tests.helpers.templates import builtin

ONLY = ReportPlan((Section.DIAGRAM,))


@pytest.mark.parametrize(
    ("kind", "drawing"), [(Kind.VEHICLE, VEHICLE), (Kind.PARCEL, BOX), (Kind.GENERAL, THING)]
)
def test_zones_have_codes_of_the_template_and_lie_on_the_drawing(
    kind: Kind, drawing: Drawing
) -> None:
    codes = {term.code for term in builtin()[kind].parts}
    assert {*drawing.zones, *drawing.whole} <= codes
    wide, high = drawing.size
    for corners in drawing.zones.values():
        assert all(0 <= x <= wide and 0 <= y <= high for x, y in corners)


def _told(folder: Path, kind: Kind, *parts: str, rejected: str = "") -> str:
    found = [
        cases.finding(n, proposed=cases.value(part=part), review=_review(part == rejected, part))
        for n, part in enumerate(parts, 1)
    ]
    run = cases.run(assessment=replace(cases.assessment(), findings=tuple(found)))
    case = cases.case(kind=kind, inspections=(cases.inspection(runs=(run,)),))
    made = content(folder, case, plan=ONLY, template=builtin()[kind])
    return flat(" ".join(pages_of(render(made)))).partition("Limits of")[0]


def _review(rejected: bool, part: str) -> Review:
    verdict = Verdict.REJECTED if rejected else Verdict.ACCEPTED
    return cases.review(verdict, value=cases.value(part=part))


def test_numbers_stand_in_their_zones_and_others_are_named(tmp_path: Path) -> None:
    told = _told(tmp_path, Kind.VEHICLE, "hood", "interior", "hood", "roof", rejected="roof")
    assert "1, 3" in told
    assert "Without a place in the drawing: no. 2" in told
    assert "Seen from above" in told


def test_a_whole_parcel_is_every_face(tmp_path: Path) -> None:
    told = _told(tmp_path, Kind.PARCEL, "whole_parcel", "face_top")
    assert told.count("1, 2") == 1
    assert len([word for word in told.split() if word == "1"]) >= 5


@pytest.mark.parametrize("language", list(Language))
def test_the_names_of_a_parcel_s_faces_stand_whole(tmp_path: Path, language: Language) -> None:
    run = cases.run(
        assessment=cases.assessment(cases.finding(proposed=cases.value(part="whole_parcel")))
    )
    case = cases.case(kind=Kind.PARCEL, inspections=(cases.inspection(runs=(run,)),))
    template = builtin()[Kind.PARCEL]
    made = content(tmp_path, case, plan=ONLY, template=template, language=language)
    told = flat(" ".join(pages_of(render(made))))
    for code in BOX.zones:
        assert template.name(code, language) in told


@pytest.mark.parametrize(
    ("kind", "part", "rejected"),
    [
        (Kind.PROPERTY, "chimney", ""),
        (Kind.VEHICLE, "interior", ""),
        (Kind.VEHICLE, "hood", "hood"),
    ],
)
def test_without_a_zone_there_is_no_drawing(
    tmp_path: Path, kind: Kind, part: str, rejected: str
) -> None:
    assert "Where the damage is" not in _told(tmp_path, kind, part, rejected=rejected)
