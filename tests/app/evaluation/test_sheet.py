"""An evaluation on paper and as a page: what must be read, and that foreign words are text."""

from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pypdfium2

from app.domain.measured.evaluated import OFFICE_SET
from app.domain.words import Kind
from app.evaluation.figures import evaluated
from app.evaluation.kept_run import KeptRun
from app.evaluation.page import html_page
from app.evaluation.sheet import sheet
from app.measured import PROMPT
from app.report.evaluation import evaluation_pdf
from app.settings.settings import Paper
from tests.helpers.labelling import FAIR, answers, labelled
from tests.helpers.templates import builtin

PHOTOS = labelled(40, seed=2)
HOSTILE = '<script>alert(1)</script> "&lt; 你好 {0}'
HEAD = {
    "set": {"name": HOSTILE, "format": "coco", "photos": 40, "labels": 1, "left_out": 0},
    "kind": "vehicle",
    "template": "vehicle",
    "template_version": "3",
    "connection": HOSTILE,
    "host": "gpu:8000",
    "model": "qwen",
    "dialect": "openai",
}
RUN = KeptRun("20261128-060000-abcd", datetime(2026, 11, 28, tzinfo=UTC), HEAD, done=True)
RUN = replace(RUN, photos=PHOTOS, answers=tuple(answers(PHOTOS, FAIR)), models=(HOSTILE,))
TOLD = sheet(RUN, evaluated(RUN.photos, RUN.answers), builtin()[Kind.VEHICLE])


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload"}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_foreign_words_are_text_on_a_page_that_fetches_nothing() -> None:
    page = _Page()
    page.feed(html_page(TOLD))
    assert HOSTILE in page.text
    assert "Of 100 damages that people labelled" in page.text
    assert not page.tags & {"script", "img", "link", "a", "iframe"}


def test_two_pages_say_what_was_measured_by_which_rule() -> None:
    document = pypdfium2.PdfDocument(evaluation_pdf(TOLD, Paper.A4))
    pages = [page.get_textpage() for page in document]
    text = "".join(page.get_text_bounded() for page in pages).replace("\r\n", " ")
    for each in (*pages, document):
        each.close()
    assert len(pages) == 2
    for words in (
        "Of 100 damages",
        "<script>",
        "matched one to one",
        "By type",
        "Dented",
        "▲ Minor",
        "Limits",
    ):
        assert words in text


def test_a_run_that_is_practice_or_not_whole_says_so_first() -> None:
    practice = replace(RUN, head=HEAD | {"dialect": "practice", PROMPT: "12"}, done=False)
    template = builtin()[Kind.VEHICLE]
    told = sheet(practice, evaluated(PHOTOS, RUN.answers), template)
    assert told.notice.startswith("Practice, not an assessment")
    assert "Not everything was answered" in told.notice
    assert "the practice engine found" in told.short[0]
    assert "Asked in" not in dict(told.facts)
    assert not any("the model" in said for said in (*told.short, told.words["reliability_told"]))
    assert "this model" not in told.limits
    assert "the model found" in TOLD.short[0]
    assert TOLD.notice == ""
    nothing = sheet(replace(RUN, answers=()), evaluated(PHOTOS, []), template)
    assert nothing.short == ("Nothing was answered that could be measured.",)
    assert evaluation_pdf(nothing, Paper.LETTER).startswith(b"%PDF")
    assert "Figures" in html_page(nothing)


def test_practice_and_the_offices_own_cases_are_called_as_people_know_them() -> None:
    own = {"name": OFFICE_SET, "format": "cases"}
    head = HEAD | {"dialect": "practice", "connection": "practice", "set": own}
    practice = replace(RUN, head=head, models=("practice",))
    said = {"Our closed cases": "我们的已结案件", "none; the practice engine": "无；练习引擎"}

    def say(_context: str, text: str) -> str:
        return said.get(text, text)

    told = sheet(practice, evaluated(PHOTOS, RUN.answers), builtin()[Kind.VEHICLE], say)
    facts = dict(told.facts)
    assert told.title == "Evaluation of the practice engine"
    assert (facts["Model"], facts["Set"]) == ("无；练习引擎", "我们的已结案件")
    assert "practice" not in facts.values()
    assert dict(TOLD.facts)["Set"] == f"{HOSTILE} (COCO)"


def test_severities_stand_from_the_least_to_the_worst() -> None:
    (severity,) = (scores for scores in TOLD.scores if scores.title == "By severity")
    names = [row.name for row in severity.rows]
    assert names == [name for name in ("Minor", "Moderate", "Severe") if name in names]
    assert [str(row.severity).title() for row in severity.rows] == names
    assert not any(row.severity for scores in TOLD.scores for row in scores.rows
                   if scores is not severity)  # fmt: skip
    assert len(names) > 1


def test_what_the_figures_are_worth_is_read_before_the_tables() -> None:
    page = html_page(TOLD)
    assert page.index("Limits</h2>") < page.index("By type</h2>")
    words = sheet(
        replace(RUN, head=HEAD | {PROMPT: "12"}), evaluated(PHOTOS, RUN.answers),
        builtin()[Kind.VEHICLE],
    )  # fmt: skip
    assert ("Asked in", "Tessera's words, version 12") in words.facts


def test_the_page_says_how_many_stand_behind_a_row_and_has_scales() -> None:
    page = html_page(TOLD)
    table = page[page.index("Labelled as … called") :]
    table = table[: table.index("</table>")]
    shapes = {"Minor": "▲", "Moderate": "◆", "Severe": "■"}
    cells = {
        name: f'<span class="{name.lower()}">{shape}</span>&nbsp;{name}</td>'
        for name, shape in shapes.items()
    }
    names = [name for name, cell in cells.items() if cell in table]
    assert [table.index(cells[name]) for name in names] == sorted(
        table.index(cells[name]) for name in names
    )
    for name in names:
        many = max(each.n for each in TOLD.confusion[name.lower()].values())
        row = table[table.index(cells[name]) :]
        assert f'<td class="quiet">{many}</td>' in row[: row.index("</tr>")]
    assert len(names) > 1
    plot = page[page.index('class="plot"') :]
    assert [f">{share} %<" in plot for share in (0, 50, 100)] == [True] * 3
