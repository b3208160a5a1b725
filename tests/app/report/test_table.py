"""Tables over pages: no entry alone on the last, no head on two lines."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.finding import Finding
from app.domain.report_plan import ReportPlan, Section
from app.domain.words import Language
from app.report.findings import findings
from app.report.fonts import register
from app.report.pdf import render
from app.report.styles import CELL_HEAD, room_of
from app.report.table import WholeRows
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


def _numbers(pages: list[str], names: list[str]) -> list[list[int]]:
    """Which of them stand on each page that has one."""
    found = [[n for n, name in enumerate(names, 1) if name in page] for page in pages]
    return [each for each in found if each]


@pytest.mark.parametrize("lines", range(0, 24, 2))
def test_no_finding_stands_alone_where_a_table_ends(tmp_path: Path, lines: int) -> None:
    """However far down the page it begins; what goes over goes to the next page."""
    texts = [f"Note {n:02}." for n in range(1, 9)]
    found: list[Finding] = [
        cases.finding(n, proposed=cases.value(text=text)) for n, text in enumerate(texts, 1)
    ]
    run = cases.run(assessment=cases.assessment(*found))
    case = cases.case(inspections=(cases.inspection(runs=(run,)),))
    details = case.details.with_facts(loss_text="\n".join(["hail"] * lines))
    pages = pages_of(
        render(content(tmp_path, cases.case(inspections=case.inspections, details=details)))
    )
    parts = _numbers(pages, texts)
    assert [n for part in parts for n in part] == list(range(1, 9))
    assert len(parts[-1]) > 1
    assert all(page.count("Severity") == 1 for page in pages if "Note 0" in page)


@pytest.mark.parametrize("many", range(9, 18))
def test_no_photo_s_hashes_stand_alone_where_a_table_ends(tmp_path: Path, many: int) -> None:
    photos = tuple(cases.photo(n) for n in range(1, many + 1))
    case = cases.case(inspections=(cases.inspection(photos=photos),))
    plan = ReportPlan((Section.INTEGRITY,))
    pages = [flat(page) for page in pages_of(render(content(tmp_path, case, plan=plan)))]
    parts = _numbers(pages, [photo.sha256 for photo in photos])
    assert len(parts[-1]) > 1


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", list(Language))
def test_every_head_of_the_findings_fits_on_one_line(
    tmp_path: Path, language: Language, paper: Paper
) -> None:
    register()
    made = content(tmp_path, language=language, paper=paper)
    width, high = room_of(paper)
    (table,) = (each for each in findings(made, width) if isinstance(each, WholeRows))
    table.wrap(width, high)
    drawn: Any = table
    for (head,), column in zip(drawn._cellvalues[0], drawn._colWidths, strict=True):
        assert head.wrap(column - 6, high)[1] == CELL_HEAD.leading
