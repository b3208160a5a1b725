"""The photo part of a report against img2pdf, which only wraps the same JPEGs; the whole against a
bare ReportLab document; what a report weighs and takes."""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import img2pdf
import pytest
from PIL import Image

from app.domain.photo import SentPicture
from app.domain.report_plan import ReportPlan, Section, usual
from app.domain.words import Verdict
from app.issuing.issue import issue_report
from app.report.content import Content
from app.report.fonts import register
from app.report.pdf import build, render
from app.report.sections import story
from app.report.styles import room_of
from app.settings.settings import Settings
from tests.benchmarks.judging import judge
from tests.benchmarks.processes import beside
from tests.benchmarks.report_bare import bare, pictures_of, texts_of
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.reports import close_ups, content, pages_of

GATE = 2.0
SIZE, MEGABYTES, LINEAR = 600_000, 200, 1.25
ROUNDS = 50


def test_photo_part(tmp_path: Path) -> None:
    """The photo part: what four pictures with boxes and captions add to a report's time."""
    made = _four_photos(tmp_path)
    paths = [str(path) for path in made.pictures.values()]
    left = tuple(each for each in made.sections if each is not Section.PHOTOS)
    bare = replace(made, plan=ReportPlan(left))
    width, _ = room_of(made.look.paper)
    register()
    floor, whole, without = [], [], []
    for _ in range(ROUNDS):
        floor.append(_seconds(lambda: img2pdf.convert(paths)))
        whole.append(_seconds(lambda: render(made)))
        without.append(_seconds(lambda: build(made, story(bare, width))))
    # A difference of two times of a few milliseconds: only the undisturbed rounds tell it.
    ratio = (min(whole) - min(without)) / min(floor)
    judge("photo part of a PDF of four photos, beside img2pdf", ratio, GATE)


def test_whole_report(tmp_path: Path) -> None:
    """Every section, beside the same texts, fonts and JPEGs without any form."""
    made = _four_photos(tmp_path)
    every = (Section.COVER, *usual(has_findings=True))
    made = replace(made, plan=ReportPlan(every), close_ups=close_ups(made))
    register()
    texts, pictures = texts_of(made), pictures_of(made)
    assert len(pictures) == 8
    _same_text(pages_of(render(made)), pages_of(bare(made, texts, pictures)))
    floor, whole = [], []
    for _ in range(ROUNDS):
        floor.append(_seconds(lambda: bare(made, texts, pictures)))
        whole.append(_seconds(lambda: render(made)))
    ratio = min(whole) / min(floor)
    judge("a whole report, beside a bare ReportLab document", ratio, GATE)


def _same_text(ours: list[str], bare_one: list[str]) -> None:
    """All of the bare document's words stand in the report, and most of the report's in it: what
    it has not are heads and feet."""
    words, others = (Counter(" ".join(pages).split()) for pages in (ours, bare_one))
    assert (others - words).total() < 0.02 * others.total()
    assert others.total() > 0.75 * words.total()


@pytest.mark.sizes
def test_size_of_a_whole_report(tmp_path: Path) -> None:
    """As it is written with every section, at screen quality; photos of 12 Mpx, 3.5 MB each."""

    async def whole() -> int:
        async with desk_in(tmp_path / "data") as desk:
            first, turned = photo_like(4032, 3024), Image.Transpose
            turns = (turned.FLIP_LEFT_RIGHT, turned.FLIP_TOP_BOTTOM, turned.ROTATE_180)
            others = [saved(first.transpose(turn), quality=88) for turn in turns]
            case = await case_of(desk, saved(first, quality=88), *others)
            for number, photo in enumerate(case.photos, 1):
                review = cases.review(Verdict.ADDED)
                found = cases.finding(
                    number, photo_id=photo.id, run_id="", proposed=None, review=review
                )
                case = await desk.store.add_finding(case.id, found, cases.MEI)
            await issue_report(desk, case.id, tmp_path / "r.pdf", Settings(), cases.MEI)
            return (tmp_path / "r.pdf").stat().st_size

    size = asyncio.run(whole())
    judge("a report of four photos of 12 Mpx, beside 0.6 MB", size / SIZE, 1.0, f"{size:,} bytes")


@pytest.mark.sizes
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process took at most")
def test_memory_of_many_photos() -> None:
    """What more photos take more, as some of the first few's is what was free already; each count
    in a process of its own, as one that wrote another before has more of that."""
    fifty, hundred, twice = (_grown(count) for count in (50, 100, 200))
    figures = f"{fifty:.0f}, {hundred:.0f} and {twice:.0f} MB"
    judge("memory of a report of 100 photos, beside 200 MB", hundred / MEGABYTES, 1.0, figures)
    grown = (twice - hundred) / (hundred - fifty) / 2
    judge("memory of photos 101 to 200 beside twice that of 51 to 100", grown, LINEAR, figures)


def _grown(count: int) -> float:
    with beside("report_memory", str(count)) as process:
        told, _ = process.communicate()
    return float(told)


def _four_photos(folder: Path) -> Content:
    photos = tuple(
        cases.photo(n, sent=SentPicture(cases.sha(f"sent {n}"), 1316, 987, 1)) for n in range(1, 5)
    )
    found = tuple(cases.finding(n, photo_id=f"photo-{n}") for n in range(1, 5))
    run = cases.run(assessment=cases.assessment(*found))
    case = cases.case(inspections=(cases.inspection(photos=photos, runs=(run,)),))
    made = content(folder, case)
    for number, path in enumerate(made.pictures.values()):
        path.write_bytes(saved(photo_like(1316, 987, number), quality=90))
    return made


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
