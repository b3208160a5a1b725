"""Reports to be looked at, page by page, and what is wrong with them by any eye.

Run as `python -m tests.helpers.report_pages FOLDER [NAME …]`: writes the reports of report_gallery
and pictures of their pages, and tells what is wrong.
"""

import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pypdfium2

from app.domain.issue import Edition
from app.domain.report_plan import Layout, Prints, ReportPlan, Section
from app.domain.told import changes, told
from app.domain.words import Kind, Language
from app.report.content import Content
from app.report.pdf import render
from app.report.styles import MARGIN
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.report_gallery import OFFICE, case_of, content_of
from tests.helpers.templates import builtin

LANGUAGES = (Language.ENGLISH, Language.CHINESE)


Make = Callable[[Path], Content]


def every() -> dict[str, Make]:
    """By name what makes a report in a folder: every value of every question that a report's form
    depends on, at least once. To be rendered before the next is made, as the pictures' names are
    the same."""
    made: dict[str, Make] = {}
    for count, length, language in product((0, 1, 40), (1, 200, 20_000), LANGUAGES):
        paper = (Paper.A4, Paper.LETTER)[(count + length + len(language)) % 2]
        case = case_of(count, length, language)
        name = f"{count}-findings-{length}-{language}-{paper}"
        made[name] = partial(content_of, case=case, language=language, paper=paper)
    for layout, prints, paper in product(Layout, Prints, Paper):
        plan = ReportPlan((Section.PHOTOS, Section.CLOSE_UPS), layout, prints)
        name = f"photos-{layout}-{prints}-{paper}"
        made[name] = partial(content_of, case=case_of(6, 60), plan=plan, paper=paper)
    before, after = case_of(3, 60), case_of(4, 80)
    since, changed = cases.issued(1), changes(told(before), told(after))
    supplement = partial(content_of, case=after, version=2, edition=Edition.SUPPLEMENT)
    made["supplement"] = partial(supplement, since=since, changes=changed)
    draft = replace(case_of(2, 200), decision=cases.case().decision)
    made["draft"] = partial(content_of, case=draft, edition=Edition.DRAFT, version=0)
    parcel = replace(case_of(2, 60), kind=Kind.PARCEL, template="parcel")
    made["parcel"] = partial(content_of, case=parcel, template=builtin()["parcel"])
    return made


def faults(pdf: bytes) -> list[str]:
    """What no page may have: a title that stands alone at its end, a line that begins with a
    Chinese comma, text beyond its margins."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        titles = {_plain(mark.get_title()) for mark in document.get_toc()}
        return [each for n, page in enumerate(document, 1) for each in _faults(page, n, titles)]
    finally:
        document.close()


def _faults(page: Any, number: int, titles: set[str]) -> Iterator[str]:
    text = page.get_textpage()
    lines = [_plain(line) for line in text.get_text_range().splitlines()]
    body = [line for line in lines if line]
    yield from (
        f"page {number} begins a line so: {line}" for line in body if line[0] in "，。、；："
    )
    wide, _ = page.get_size()
    for n in range(text.count_chars()):
        left, _, right, _ = text.get_charbox(n)
        if (left, right) != (0, 0) and (left < MARGIN - 2 or right > wide - MARGIN + 2):
            yield f"page {number}: {text.get_text_range(n, 1)!r} is at {left:.0f} to {right:.0f}"
    last = body[len(body) - 2 - body[::-1].index(OFFICE)]  # heads are drawn after what is on a page
    if last in titles:
        yield f"page {number} ends with the title {last}"


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def write_pages(pdf: bytes, folder: Path, name: str) -> None:
    """The report and a picture of each page."""
    (folder / f"{name}.pdf").write_bytes(pdf)
    document = pypdfium2.PdfDocument(pdf)
    try:
        for place, page in enumerate(document, 1):
            page.render(scale=1.4).to_pil().save(folder / f"{name}-{place:02}.png")
    finally:
        document.close()


def main(folder: Path, wanted: list[str]) -> None:
    """All, or those whose names begin so."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "parts").mkdir(exist_ok=True)
    for name, make in every().items():
        if not wanted or name.startswith(tuple(wanted)):
            pdf = render(make(folder / "parts"))
            write_pages(pdf, folder, name)
            print(name, *faults(pdf), sep="\n  ")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
