"""The figures on paper: one page in the office's look, in every language, with every word."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from app.domain.figures.figure_charts import Figures, charts
from app.domain.figures.period_figures import PeriodFigures
from app.domain.words import Language
from app.report.content import Look
from app.report.figures.paper_words import speaker_in
from app.report.figures.sheet import figures_sheet
from app.settings.settings import Paper
from tests.app.domain.figures.test_figure_charts import CALLS, CASES, NOTHING, OCTOBER

MADE = datetime(2026, 11, 2, 8, tzinfo=UTC)
OFFICE = "Lindqvist & 汽车 Partner"


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    assert len(pages) <= 2
    return "\n".join(pages).replace("\u00a0", " ")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", Paper)
def test_every_word_is_on_it(language: Language, paper: Paper) -> None:
    figures = Figures(OCTOBER, CASES, CALLS)
    look = Look(OFFICE, language, paper, accent="#7A1F5C", foot="Harbour Road 1")
    text = "".join(_text(figures_sheet(figures, look, MADE)).split())
    for chart in charts(figures, speaker_in(language)):
        words = [chart.title, chart.headline, chart.said]
        if chart.ticks == ():
            words += [part for each in chart.entries for part in (each.label, each.shown)]
        for each in words:
            assert "".join(each.split()) in text
    assert "".join(OFFICE.split()) in text
    assert "HarbourRoad1" in text


def test_it_is_an_archive_in_its_language() -> None:
    page = pytest.importorskip("page", reason="the validator is not installed")
    look = Look(OFFICE, Language.CHINESE, Paper.A4)
    pdf = figures_sheet(Figures(OCTOBER, CASES, CALLS), look, MADE)
    checked = page.validate_pdf_bytes(pdf, profile="3b")
    assert [(fault.rule_id, fault.message) for fault in checked.failures] == []
    assert b"/Lang (zh-CN)" in pdf


def test_the_same_figures_are_the_same_bytes() -> None:
    figures = Figures(OCTOBER, PeriodFigures(), NOTHING)
    look = Look("", Language.ENGLISH, Paper.A4)
    assert figures_sheet(figures, look, MADE) == figures_sheet(figures, look, MADE)
    assert "No case was opened in this period." in _text(figures_sheet(figures, look, MADE))
