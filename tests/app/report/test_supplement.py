"""Drafts and supplements, as their reader sees them."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.issue import Edition, Voided
from app.domain.told import changes, told
from app.domain.words import Language, Severity, Verdict
from app.report.content import Content, local
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


def _supplement(folder: Path, language: Language) -> Content:
    before = cases.case(decision=cases.decision())
    severe = cases.review(
        Verdict.EDITED, value=cases.value(severity=Severity.SEVERE, text="Torn <b>through")
    )
    run = cases.run(assessment=cases.assessment(cases.finding(review=severe), cases.finding(2)))
    after = replace(before, inspections=(cases.inspection(runs=(run,)),))
    made = content(folder, after, version=2, language=language)
    told_now = changes(told(before), told(after))
    return replace(made, edition=Edition.SUPPLEMENT, since=cases.issued(1), changes=told_now)


def test_a_supplement_lists_what_changed_and_marks_it_at_the_findings(tmp_path: Path) -> None:
    pages = pages_of(render(_supplement(tmp_path, Language.ENGLISH)))
    text = flat(" ".join(pages))
    for needed in (
        "What changed", "supplement to assessment 1", "Finding 1: Severity Moderate Severe",
        "Torn <b>through", "Changed since assessment 1.", "New since assessment 1.",
    ):  # fmt: skip
        assert needed in text, needed
    assert all("Assessment 2 of case 2026-0001" in flat(page) for page in pages)
    assert all("supplement to 1" in flat(page) for page in pages)


def test_a_new_finding_that_is_rejected_is_said_to_be(tmp_path: Path) -> None:
    """«Now: Front bumper – Dented» alone would read as if it held."""
    before = cases.case(decision=cases.decision())
    rejected = cases.finding(2, review=cases.review(Verdict.REJECTED))
    run = cases.run(assessment=cases.assessment(cases.finding(), rejected))
    after = replace(before, inspections=(cases.inspection(runs=(run,)),))
    made = content(tmp_path, after, version=2)
    changed = changes(told(before), told(after))
    made = replace(made, edition=Edition.SUPPLEMENT, since=cases.issued(1), changes=changed)
    assert "Finding 2 – Front bumper – Dented (Rejected)" in flat(pages_of(render(made))[0])


@pytest.mark.parametrize("language", list(Language))
def test_a_version_that_is_void_is_named_in_those_after_it(
    tmp_path: Path, language: Language
) -> None:
    void = Voided("The wrong vehicle.", cases.NOON, cases.MEI)
    reports = (replace(cases.issued(1), void=void), cases.issued(2))
    case = cases.case(decision=cases.decision(), reports=reports)
    made = content(tmp_path, case, version=3, language=language)
    at = local(reports[0].at)
    text = flat(pages_of(render(made))[0])
    assert flat(made.words("void", version=1, time=at, at=local(void.at))) in text
    assert "wrong vehicle" not in text
    assert flat(at) not in flat(pages_of(render(replace(made, version=1)))[0])


@pytest.mark.parametrize("language", list(Language))
def test_a_draft_says_so_on_every_page(tmp_path: Path, language: Language) -> None:
    made = replace(content(tmp_path, language=language, version=0), edition=Edition.DRAFT)
    word = made.words("watermark_draft")
    pages = [flat(page) for page in pages_of(render(made))]
    assert all(page.count(word) >= 2 for page in pages), "across it and at its foot"
    issued = pages_of(render(content(tmp_path, language=language)))
    assert not any(made.words.text("foot_draft").split("{")[0] in flat(page) for page in issued)
