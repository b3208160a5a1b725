"""What a report carries as data: what it tells, and nothing else."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine
from app.domain.report_plan import ReportPlan, Section
from app.export.record import record
from app.report.content import Content
from tests.helpers import cases
from tests.helpers.reports import content
from tests.helpers.templates import shelf

HIDDEN = Region(0.1, 0.1, 0.3, 0.3)
READ = Reading(
    (), (TextLine("K-AB 1234", HIDDEN, 0.9), TextLine("TAXI", Region(0.6, 0.6, 0.9, 0.7), 0.9))
)


def _told(made: Content) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(record(made, shelf(Path("nowhere"))))
    return told


def test_has_what_the_report_says(tmp_path: Path) -> None:
    made = content(tmp_path, version=3)
    told = _told(made)
    assert told["version"] == 3
    assert told["case"]["number"] == made.case.number
    assert told["findings"][0]["part"] == made.case.findings[0].value.part
    assert told["photos"][0]["sha256"] == made.case.photos[0].sha256


def test_keeps_back_what_is_the_office_s_own(tmp_path: Path) -> None:
    told = _told(content(tmp_path))
    assert not {"tickets", "refused", "errors"} & set(told)
    assert not {"assignee", "held", "status"} & set(told["case"])
    assert "seen" not in told["photos"][0]
    assert "cost" not in told["run"]


def test_never_tells_the_reserve(tmp_path: Path) -> None:
    case = cases.case(details=replace(cases.case().details, facts=(("reserve", "4321.00 EUR"),)))
    assert b"4321" not in record(content(tmp_path, case), shelf(Path("nowhere")))


def test_a_section_left_out_is_not_in_the_data(tmp_path: Path) -> None:
    made = content(tmp_path, plan=ReportPlan((Section.SUMMARY, Section.FINDINGS)))
    told = _told(made)
    assert "findings" in told
    assert not {"conversation", "reasoning", "price_range", "second_opinions"} & set(told)


def test_what_is_blacked_out_is_not_told(tmp_path: Path) -> None:
    photo = replace(cases.photo(), reading=READ, blackouts=(HIDDEN,))
    case = cases.case(inspections=(cases.inspection(photos=(photo,)),))
    shown, hidden = (
        _told(content(tmp_path, case, blackouts=on))["photos"][0]["read"] for on in (False, True)
    )
    assert "K-AB 1234" in str(shown)
    assert "K-AB" not in str(hidden)
    assert "TAXI" in str(hidden)
