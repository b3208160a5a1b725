"""Drafts and supplements, as their reader sees them."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.issue import Edition
from app.domain.told import changes, told
from app.domain.words import Language, Severity, Verdict
from app.report.content import Content
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


@pytest.mark.parametrize("language", list(Language))
def test_a_draft_says_so_on_every_page(tmp_path: Path, language: Language) -> None:
    made = replace(content(tmp_path, language=language, version=0), edition=Edition.DRAFT)
    word = made.words("watermark_draft")
    pages = [flat(page) for page in pages_of(render(made))]
    assert all(page.count(word) >= 2 for page in pages), "across it and at its foot"
    issued = pages_of(render(content(tmp_path, language=language)))
    assert not any(made.words.text("foot_draft").split("{")[0] in flat(page) for page in issued)
