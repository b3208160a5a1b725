"""What is chosen for a report is kept for its template, and is what is looked at."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.report_plan import Layout, ReportPlan, Section, usual
from app.issuing import previewing
from app.photos.page_drawn import PageDrawn
from app.report import pdf
from app.report.content import Content
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.report.plan_model import PlanModel

_SECONDS = 30.0


class Held:
    """Settings that can be kept."""

    def __init__(self) -> None:
        self.settings = Settings()

    def keep(self, settings: Settings) -> None:
        """Let these hold."""
        self.settings = settings


def with_model(
    folder: Path, work: Callable[[PlanModel, Held, Desk], Coroutine[object, object, None]]
) -> None:
    """Do it with the model of a case that has one photo."""

    async def whole() -> None:
        crashed, held = list[Exception](), Held()
        async with desk_in(folder) as desk:
            case = await case_of(desk, saved(photo_like(1200, 900, 1)))
            open_case = CaseModel(lambda: cases.MEI, crashed.append)
            open_case.attach(desk)
            open_case.open_case(case.id)
            await until(lambda: open_case.case.id == case.id)
            model = PlanModel(open_case, lambda: held.settings, held.keep)
            try:
                await work(model, held, desk)
            finally:
                await model.close()
                await open_case.close()
        assert crashed == []

    asyncio.run(whole())


def test_a_choice_is_kept_for_its_template_and_undone_by_its_own_order(tmp_path: Path) -> None:
    async def work(model: PlanModel, held: Held, _desk: Desk) -> None:
        model.begin()
        await until(lambda: model.sections)
        assert model.sections == model.of_template
        assert model.left_out == (Section.COVER, Section.ANSWER)
        model.order((Section.PHOTOS, Section.SUMMARY))
        required = (Section.LIMITS, Section.DISCLOSURE, Section.INTEGRITY)
        assert model.sections == (Section.PHOTOS, Section.SUMMARY, *required)
        model.change(ReportPlan(model.plan.sections, Layout.FOUR, fine=True))
        model.end()
        assert held.settings.plan_for("vehicle").layout is Layout.FOUR
        assert held.settings.plan_for("parcel") == ReportPlan()
        model.begin()
        await until(lambda: model.plan.fine)
        model.order(model.of_template)
        assert model.plan.sections == ()
        model.change(ReportPlan())
        model.end()
        assert held.settings == Settings()

    with_model(tmp_path, work)


def _prints(folder: Path) -> list[Path]:
    return list(folder.rglob("*.print-*.jpg"))


def test_pages_are_drawn_as_the_plan_has_them_and_nothing_is_left_behind(tmp_path: Path) -> None:
    async def work(model: PlanModel, _held: Held, desk: Desk) -> None:
        pages: dict[int, PageDrawn] = {}
        model.drawn.connect(lambda place, page: pages.update({place: page}))
        model.begin()
        await until(lambda: 0 in pages, _SECONDS)
        many, first = model.pages, bytes(pages[0].pixels)
        assert many > 1
        assert len(first) == 3 * pages[0].width * pages[0].height
        model.look([1], 300)
        await until(lambda: 1 in pages, _SECONDS)
        assert pages[1].width == 300
        prints = await asyncio.to_thread(_prints, tmp_path)
        model.change(ReportPlan((Section.PHOTOS,), Layout.ONE))
        await until(lambda: bytes(pages[0].pixels) != first, _SECONDS)
        await until(lambda: not any(path.exists() for path in prints), _SECONDS)
        assert prints
        model.end()
        await until(lambda: not list(tmp_path.glob("preview/*")), _SECONDS)
        assert not (await desk.store.case(model._open_case.case.id)).reports

    with_model(tmp_path, work)


def test_closing_the_program_leaves_no_preview(tmp_path: Path) -> None:
    async def work(model: PlanModel, _held: Held, _desk: Desk) -> None:
        model.begin()
        await until(lambda: model.pages, _SECONDS)

    with_model(tmp_path, work)
    assert not list(tmp_path.glob("preview/*"))


def test_the_usual_sections_have_all_that_can_be_chosen_but_a_cover() -> None:
    assert set(usual(has_findings=True)) == set(Section) - {Section.COVER}


def test_a_preview_that_is_being_written_when_nobody_looks_any_more_goes_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, render = threading.Event(), threading.Event(), pdf.render

    def slowly(content: Content) -> bytes:
        begun.set()
        go_on.wait(60)
        return render(content)

    async def work(model: PlanModel, held: Held, desk: Desk) -> None:
        model.begin()
        await until(begun.is_set)
        model.end()
        asyncio.get_running_loop().call_later(0.2, go_on.set)

    monkeypatch.setattr(previewing, "render", slowly)
    with_model(tmp_path, work)
    assert not list(tmp_path.glob("preview/*"))
