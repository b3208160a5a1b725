"""The photo part of a report against img2pdf, which only wraps the same JPEGs."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import img2pdf

from app.domain.photo import SentPicture
from app.domain.report_plan import ReportPlan, Section
from app.report.content import Content
from app.report.fonts import register
from app.report.pdf import build, render
from app.report.sections import story
from app.report.styles import room_of
from tests.benchmarks.judging import judge
from tests.helpers import cases
from tests.helpers.photos import photo_like, saved
from tests.helpers.reports import content

GATE = 2.0
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
