"""What a person did with each finding: seen at a glance, and by whom where somebody else signs."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.finding import Finding
from app.domain.place.region import Region
from app.domain.who import Who
from app.domain.words import Language, Severity, Verdict
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of, struck

TOLD = {
    Language.ENGLISH: ("Severe", "Rejected"),
    Language.GERMAN: ("Schwer", "Verworfen"),
    Language.CHINESE: ("严重", "已驳回"),
}


def _pdf(folder: Path, *found: Finding, language: Language = Language.ENGLISH) -> bytes:
    run = cases.run(assessment=cases.assessment(*found))
    case = cases.case(
        inspections=(cases.inspection(runs=(run,)),), decision=cases.decision(note="")
    )
    return render(content(folder, case, language=language))


def _text(folder: Path, *found: Finding) -> str:
    return flat(" ".join(pages_of(_pdf(folder, *found))))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("text", ["Crease beside the plate.", "车牌旁有折痕。"])
def test_a_line_goes_through_all_that_a_rejected_finding_says(
    tmp_path: Path, language: Language, text: str
) -> None:
    """Part, type, severity, action and text, and nothing of the finding that was accepted."""
    value = cases.value(
        part="ROOF RAIL", type="RUST", action="WELD", severity=Severity.SEVERE, text=text
    )
    review = cases.review(Verdict.REJECTED, value=value, why="A reflection.")
    kept = cases.value(text="Nothing struck here.")
    accepted = cases.finding(2, proposed=kept, review=cases.review(value=kept))
    pdf = _pdf(
        tmp_path, cases.finding(1, proposed=value, review=review), accepted, language=language
    )
    severity, verdict = TOLD[language]
    gone = struck(pdf)
    for said in ("ROOFRAIL", "RUST", "WELD", severity, text.replace(" ", "")):
        assert said in gone
    assert "struck" not in gone
    assert "reflection" not in gone
    assert verdict in "".join(pages_of(pdf))


def test_an_edited_finding_says_all_that_the_model_had_named_otherwise(tmp_path: Path) -> None:
    before = cases.value(part="hood", type="torn", action="weld", severity=Severity.SEVERE)
    now = cases.value(severity=Severity.MINOR)
    review = cases.review(Verdict.EDITED, value=now, why="Seen from the side.")
    text = _text(tmp_path, cases.finding(proposed=before, review=review))
    assert "Edited: was hood · torn · weld · Severe – Seen from the side." in text


def test_an_edited_text_stands_below_as_the_model_wrote_it(tmp_path: Path) -> None:
    before, now = (cases.value(text=text) for text in ("A deep crease.", "A shallow crease."))
    text = _text(
        tmp_path, cases.finding(proposed=before, review=cases.review(Verdict.EDITED, value=now))
    )
    assert "A shallow crease. The model had written: “A deep crease.”" in text


def test_a_place_that_was_moved_is_what_was_edited(tmp_path: Path) -> None:
    now = replace(cases.value(), region=Region(0.1, 0.1, 0.2, 0.2))
    found = cases.finding(review=cases.review(Verdict.EDITED, value=now))
    assert "Edited: moved or drawn anew" in _text(tmp_path, found)


def test_who_reviewed_is_said_where_somebody_else_signs(tmp_path: Path) -> None:
    other = cases.review(by=Who("Karl Brandt", "brandt"))
    text = _text(tmp_path, cases.finding(1), cases.finding(2, review=other))
    assert text.count("Reviewed by Karl Brandt, 2026-11-18") == 1
    assert "Of these, others reviewed: Karl Brandt (Finding 2)." in text
    alone = _text(tmp_path, cases.finding(review=cases.review()))
    assert "Reviewed by Mei" not in alone
    assert "others reviewed" not in alone
