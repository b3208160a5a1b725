"""What is in a report, in which order, and how one gets about in it."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from app.domain.case import Case, Details
from app.domain.report_plan import REQUIRED, Layout, Prints, ReportPlan, Section, usual
from app.domain.rule import Fired, Ground, Reason, Then
from app.domain.words import Language, Severity, Verdict
from app.report.content import Content
from app.report.pdf import render
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.reports import close_ups, content, flat, pages_of

EVERYTHING = (Section.COVER, *usual(has_findings=True))


def _case(findings: int, text: str = "Dent.", photos: int = 3) -> Case:
    shown = tuple(cases.photo(n, caption=text[:3000]) for n in range(1, photos + 1))
    found = tuple(
        cases.finding(n, photo_id=f"photo-{n % photos + 1}", proposed=cases.value(text=text))
        for n in range(1, findings + 1)
    )
    answer = replace(cases.assessment(), findings=found)
    run = cases.run(assessment=answer)
    inspection = cases.inspection(photos=shown, runs=(run,) if findings else ())
    return cases.case(inspections=(inspection,), decision=cases.decision(note=text))


def _made(folder: Path, case: Case, plan: ReportPlan, paper: Paper = Paper.A4) -> Content:
    made = content(folder, case, plan=plan, paper=paper)
    return replace(made, close_ups=close_ups(made))


def _titles(pdf: bytes) -> list[tuple[str, int]]:
    """The bookmarks, with the place from 0 of the page each leads to."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = [(mark.get_title(), mark.get_dest()) for mark in document.get_toc()]
        return [(title, dest.get_index()) for title, dest in found if dest is not None]
    finally:
        document.close()


def test_sections_stand_in_the_order_that_was_chosen(tmp_path: Path) -> None:
    chosen = (Section.PHOTOS, Section.INTEGRITY, Section.FINDINGS, Section.LIMITS)
    pdf = render(_made(tmp_path, _case(2), ReportPlan(chosen)))
    titles = [title for title, _ in _titles(pdf)]
    assert titles == [
        *("Photos", "Integrity of the photos", "Findings", "Adjuster's notes"),
        *("Limits of this assessment", "Use of artificial intelligence"),
    ]
    assert "Mei Lindqvist, licence" not in flat(" ".join(pages_of(pdf)))


def test_no_report_goes_without_what_it_must_say(tmp_path: Path) -> None:
    made = _made(tmp_path, _case(1), ReportPlan((Section.SUMMARY,)))
    assert made.sections == (Section.SUMMARY, *REQUIRED)


def test_bookmarks_links_and_labels_lead_to_the_right_page(tmp_path: Path) -> None:
    pdf = render(_made(tmp_path, _case(6), ReportPlan(EVERYTHING)))
    pages = [flat(page) for page in pages_of(pdf)]
    for title, place in _titles(pdf):
        assert title in pages[place]
    document = pypdfium2.PdfDocument(pdf)
    assert [document.get_page_label(n) for n in range(3)] == ["1", "2", "3"]
    leads = {(a, b) for a in range(len(document)) for b in _links(document, a)}
    document.close()
    findings, photos = (
        next(n for n, page in enumerate(pages) if text in page)
        for text in ("Adjuster's notes", "1 · Dent.")
    )
    assert (findings, photos) in leads
    assert (photos, findings) in leads


def _links(document: pypdfium2.PdfDocument, place: int) -> list[int]:
    """The pages that the links of a page lead to."""
    page, at, found = document[place], pdfium.c_int(0), []
    link = pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, at, link):
        dest = pdfium.FPDFLink_GetDest(document, link)
        found.append(pdfium.FPDFDest_GetDestPageIndex(document, dest))
    return found


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    made = _made(tmp_path, _case(3), ReportPlan(EVERYTHING))
    assert render(made) == render(made)


def test_confidence_and_reserve_stand_nowhere_but_the_appendix(tmp_path: Path) -> None:
    """Whatever rule fired on them."""
    reasons = (Reason(Ground.CONFIDENCE, "0.734"), Reason(Ground.SEVERITY, "severe"))
    fired = (
        Fired(
            "sure",
            {Language.ENGLISH: "Sure"},
            "",
            reasons,
            Then(advice={Language.ENGLISH: "Look."}),
        ),
    )
    case = _case(2)
    run = case.inspections[0].runs[0]
    found = tuple(replace(f, confidence=0.734) for f in run.assessment.findings)
    run = replace(run, fired=fired, assessment=replace(run.assessment, findings=found))
    details = Details("A. Okafor").with_facts(reserve="98765.43 EUR")
    case = replace(case, inspections=(replace(case.inspections[0], runs=(run,)),), details=details)
    told = flat(" ".join(pages_of(render(_made(tmp_path, case, ReportPlan(EVERYTHING))))))
    before, appendix = told.split("Appendix: model output, not evidence")
    assert "Look." in before
    assert not any(said in before for said in ("73 %", "0.73", "confidence"))
    assert "73 %" in appendix
    assert "98765" not in told


def test_how_findings_were_accepted_is_told(tmp_path: Path) -> None:
    case = _case(4)
    run = case.inspections[0].runs[0]
    at = cases.NOON
    times = (at, at, at.replace(hour=13))
    found = [
        replace(f, review=cases.review(at=time))
        for f, time in zip(run.assessment.findings, times, strict=False)
    ]
    added = replace(run.assessment.findings[3], review=cases.review(Verdict.REJECTED))
    run = replace(run, assessment=replace(run.assessment, findings=(*found, added)))
    case = replace(case, inspections=(replace(case.inspections[0], runs=(run,)),))
    told = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert "3 accepted (1 one by one, 2 together), 0 edited, 1 rejected" in told


def test_the_only_finding_of_a_case_accepted_with_others_is_told_so(tmp_path: Path) -> None:
    case = _case(1)
    run = case.inspections[0].runs[0]
    found = replace(run.assessment.findings[0], review=cases.review(act="act-1"))
    run = replace(run, assessment=replace(run.assessment, findings=(found,)))
    case = replace(case, inspections=(replace(case.inspections[0], runs=(run,)),))
    told = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert "1 accepted (0 one by one, 1 together)" in told


@pytest.mark.parametrize(
    ("findings", "text", "paper"),
    [(0, "x", Paper.LETTER), (1, "long " * 4000, Paper.A4), (40, "深" * 200, Paper.LETTER)],
)
def test_every_layout_holds_any_case(
    tmp_path: Path, findings: int, text: str, paper: Paper
) -> None:
    case = _case(findings, text)
    for layout in Layout:
        for prints in Prints:
            plan = ReportPlan((Section.COVER, Section.PHOTOS, Section.CLOSE_UPS), layout, prints)
            pdf = render(_made(tmp_path, case, plan, paper))
            document = pypdfium2.PdfDocument(pdf)
            images = sum(
                1 for page in document for _ in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE])
            )
            document.close()
            pairs = 2 if prints is Prints.BOTH else 1
            assert images == 1 + 3 * pairs + findings


def test_damage_from_before_the_loss_says_so(tmp_path: Path) -> None:
    old = cases.finding(1, proposed=cases.value(type="rust", severity=Severity.MINOR))
    new = cases.finding(2)
    run = cases.run(assessment=cases.assessment(old, new))
    case = cases.case(inspections=(cases.inspection(runs=(run,)),))
    told = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert "1: Front bumper → rust → VW Golf, B-TE 551 (by its kind prior or unrelated" in told
    assert told.count("prior or unrelated") == 1


def test_an_action_longer_than_a_page_is_printed_whole(tmp_path: Path) -> None:
    """As a case from elsewhere may hold one."""
    case = cases.case(decision=cases.decision(action="深" * 3900 + " at last"))
    assert "at last" in flat(" ".join(pages_of(render(content(tmp_path, case)))))


@pytest.mark.parametrize("between", [" ", "\n", ""])
def test_a_person_s_note_is_printed_to_its_end(tmp_path: Path, between: str) -> None:
    """As long as they made it, while a model's or a server's text is cut."""
    note = between.join(f"w{number:04}" for number in range(2000)) + between + "at last"
    case = cases.case(decision=cases.decision(note=note))
    told = "".join(" ".join(pages_of(render(content(tmp_path, case)))).split())
    assert "w1999atlast" in told
    torn = [number for number in range(2000) if f"w{number:04}" not in told]
    assert len(torn) <= (0 if between else 3)  # where a page ends, in what has no spaces
