"""Whole cases from the window: the open one is undone like any change, many by the banner."""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.filing import Act, Filed, Left
from app.domain.photo import Photo
from app.domain.who import Who
from app.domain.words import Arrival, Status
from app.errors import AppError, CaseClosed, CaseHeld, StoreUnwritable
from app.photos.intake import Incoming
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop
from tests.helpers.two_cases import TwoCases, sat_at
from tests.helpers.waiting import until
from ui.inspection import filing_model
from ui.inspection.filing_model import FilingModel
from ui.inspection.filing_told import Told
from ui.inspection.header.case_menu import CaseMenu
from ui.inspection.intake_model import IntakeModel
from ui.verbs.filing_notices import of_filing


class Sat:
    """Two cases, the first of them open."""

    def __init__(self, both: TwoCases) -> None:
        self.store, self.ids, self.case = both.store, both.ids, both.case
        self.model = FilingModel(self.case)
        self.told: list[Told] = []
        self.failed: list[AppError] = []
        self.model.filed.connect(self.told.append)
        self.case.failed.connect(self.failed.append)

    async def heard(self, count: int = 1) -> Told:
        """The count-th thing that was done."""
        await until(lambda: len(self.told) >= count)
        return self.told[count - 1]


sat = partial(sat_at, sit=Sat)


@in_loop
async def test_the_open_case_is_closed_assigned_and_held_and_all_is_undone(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        here.model.assign(" Ann ")
        here.model.act(Act.HOLD)
        here.model.act(Act.CLOSE)
        await here.case.settled()
        case = here.case.case
        assert (case.status, case.held, case.assignee) == (Status.CLOSED, True, "Ann")
        for _ in range(3):
            here.case.undo()
        await here.case.settled()
        case = here.case.case
        assert (case.status, case.held, case.assignee) == (Status.OPEN, False, "")
        assert not here.failed
        here.model.load_names()
        here.model.act(Act.CLOSE)
        here.model.assign("Bo")
        await here.case.settled()
        assert [type(error) for error in here.failed] == [CaseClosed]


@in_loop
async def test_a_deleted_case_leaves_the_table_and_comes_back(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        here.model.act(Act.DELETE)
        told = await here.heard()
        assert (told.act, told.number, told.filed.done) == (Act.DELETE, "N1", here.ids[:1])
        assert here.case.case.id == ""
        assert len(await here.store.cases()) == 1
        here.model.undo()
        assert (await here.heard(2)).undoes
        await until(lambda: here.case.case.id == here.ids[0])
        here.model.undo()  # there is nothing more to take back
        assert len(await here.store.cases()) == 2


@in_loop
async def test_what_was_deleted_is_put_back_wherever_it_is_offered(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        here.model.put_back()  # nothing was deleted
        here.model.act(Act.DELETE)
        await here.heard()
        here.model.put_back()
        await until(lambda: here.case.case.id == here.ids[0])
        await here.store.act(here.ids[:1], Act.DELETE, MEI)
        here.case.new_case()
        await here.case._open(here.ids[0])
        here.model.put_back()
        await here.case.settled()
        assert here.case.case.deleted_at is None
        here.model.assign_to(here.ids, "Ann")
        await here.heard(3)
        here.case.new_case()
        here.model.put_back()  # what was done last is not for this to take back
        await here.case.settled()
        assert [(await here.store.case(i)).assignee for i in here.ids] == ["Ann", "Ann"]


@in_loop
async def test_many_are_given_away_and_back_and_the_open_one_shows_it(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        await here.store.assign({here.ids[1]: "Bo"}, MEI)
        here.model.assign_to(here.ids, "Ann")
        assert set((await here.heard()).filed.done) == set(here.ids)
        assert here.case.case.assignee == "Ann"
        here.model.undo()
        await here.heard(2)
        assert [(await here.store.case(i)).assignee for i in here.ids] == ["", "Bo"]
        assert here.case.case.assignee == ""


@in_loop
async def test_many_are_done_in_turns_that_are_counted_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing_model, "_AT_ONCE", 1)
    async with sat(tmp_path) as here:
        heard: list[tuple[int, int]] = []
        here.model.progress.connect(lambda *told: heard.append(told))
        here.model.act_on(here.ids, Act.DELETE)
        assert (await here.heard()).filed.done == here.ids
        assert heard == [(0, 2), (1, 2), (0, 0)]
        here.model.undo()
        assert (await here.heard(2)).filed.done == here.ids
        assert len(await here.store.cases()) == 2

        here.model.progress.connect(here.model.stop)
        here.model.act_on(here.ids, Act.DELETE)
        told = await here.heard(3)
        assert told.filed.done == here.ids[:1], "the turn that was under way"
        assert not here.model.running
        assert [row.id for row in await here.store.cases()] == [here.ids[1]]
        here.model.undo()
        assert (await here.heard(4)).filed.done == here.ids[:1]


@in_loop
async def test_taking_back_many_is_gone_on_with_after_a_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing_model, "_AT_ONCE", 1)
    async with sat(tmp_path) as here:
        here.model.assign_to(here.ids, "Bo")
        await here.heard()
        here.model.act_on(here.ids, Act.DELETE)
        await here.heard(2)
        stopping = here.model.progress.connect(here.model.stop)
        here.model.undo()
        told = await here.heard(3)
        assert (told.filed.done, told.rest) == (here.ids[:1], 1)
        here.model.progress.disconnect(stopping)
        here.model.undo()
        told = await here.heard(4)
        assert (told.filed.done, told.rest) == (here.ids[1:], 0)
        assert len(await here.store.cases()) == 2
        here.model.undo()  # there is nothing more to take back

        here.model.assign_to(here.ids, "Jun")
        await here.heard(5)
        stopping = here.model.progress.connect(here.model.stop)
        here.model.undo()
        assert (await here.heard(6)).rest == 1
        here.model.progress.disconnect(stopping)
        here.model.undo()
        await here.heard(7)
        assert [(await here.store.case(i)).assignee for i in here.ids] == ["Bo", "Bo"]


@in_loop
async def test_what_is_asked_for_meanwhile_takes_back_no_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing_model, "_AT_ONCE", 1)
    async with sat(tmp_path) as here:

        def stop(done: int, of: int) -> None:
            if (done, of) == (0, 2):  # the first turn is under way
                here.model.stop()
                here.model.assign_to(here.ids[1:], "Jun")

        here.model.progress.connect(stop)
        here.model.act_on(here.ids, Act.CLOSE)
        await here.heard(2)
        first, second = [await here.store.case(each) for each in here.ids]
        assert (first.status, second.status) == (Status.CLOSED, Status.OPEN)
        assert second.assignee == "Jun"


@in_loop
async def test_what_was_done_before_it_failed_can_be_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing_model, "_AT_ONCE", 1)
    async with sat(tmp_path) as here:
        act, ids = here.store.act, here.ids

        async def full(case_ids: Sequence[str], what: Act, by: Who) -> Filed:
            if what is Act.DELETE and case_ids[0] == ids[1]:
                raise StoreUnwritable("disk full")
            return await act(case_ids, what, by)

        monkeypatch.setattr(here.store, "act", full)
        here.model.act_on(ids, Act.DELETE)
        assert (await here.heard()).filed.done == ids[:1]
        await until(lambda: here.failed)
        assert [type(error) for error in here.failed] == [StoreUnwritable]
        here.model.undo()
        assert (await here.heard(2)).filed.done == ids[:1]
        assert len(await here.store.cases()) == 2


@in_loop
async def test_closing_waits_for_the_turn_that_is_under_way_and_no_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing_model, "_AT_ONCE", 1)
    async with sat(tmp_path) as here:
        closing: list[asyncio.Task[None]] = []

        def close(done: int, of: int) -> None:
            if (done, of) == (0, 2):  # before the first turn is asked for
                closing.append(asyncio.ensure_future(here.model.close()))

        here.model.progress.connect(close)
        here.model.act_on(here.ids, Act.CLOSE)
        await until(lambda: closing)
        await closing[0]
        assert (await here.heard()).filed.done == here.ids[:1]
        assert (await here.store.case(here.ids[1])).status is Status.OPEN


@in_loop
async def test_photos_for_a_closed_case_are_left_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sat(tmp_path) as here:
        intake = IntakeModel(here.case)
        here.model.act(Act.CLOSE)
        await here.case.settled()
        intake.add_paths([tmp_path / "photo.jpg"], Arrival.DROP)
        await until(lambda: here.failed)
        assert [type(error) for error in here.failed] == [CaseClosed]
        # Closed while they are on their way: an error as any other, and nobody waits for more.
        desk: Any = SimpleNamespace(store=here.store, files=SimpleNamespace(settle=lambda _: None))
        received = iter(cases.photo(n) for n in (1, 2))

        async def receive(*_: object) -> Photo:
            return next(received)

        monkeypatch.setattr(intake, "_receive", receive)
        with pytest.raises(CaseClosed):
            await intake._take_batch(desk, here.case.open, [Incoming("a", Arrival.DROP)] * 2)
        assert not intake.busy
        await intake.close()


def test_the_banner_says_what_was_done_and_what_was_not() -> None:
    one = of_filing(Told(Act.DELETE, Filed(("a",)), number="N1"))
    assert one is not None
    assert one.what == "Case N1 was deleted."
    assert one.actions == (("undo_filing", "Undo"),)
    assert "30 days" in one.more
    left = tuple(Left(str(n), f"N{n}", CaseHeld(f"N{n}")) for n in range(6))
    some = of_filing(Told(Act.DELETE, Filed(("a", "b"), left)))
    assert some is not None
    assert (some.what, some.mood) == ("2 cases were deleted.", "warn")
    assert "Case N0 is under legal hold." in some.more
    assert "2 more" in some.more
    none = of_filing(Told(Act.DELETE, Filed((), left)))
    assert none is not None
    assert (none.what, none.actions) == ("Nothing could be done.", ())
    one = of_filing(Told(Act.DELETE, Filed((), left[:1])))
    assert one is not None
    assert (one.what, one.mood) == ("Case N0 is under legal hold.", "warn")
    assert of_filing(Told(Act.CLOSE, Filed())) is None
    assert of_filing(Told(Act.RESTORE, Filed(("a",)), undoes=True)) is None
    stopped = of_filing(Told(Act.RESTORE, Filed(("a", "b")), undoes=True, rest=40))
    assert stopped is not None
    assert (stopped.what, stopped.more) == (
        "2 cases were put back.",
        "40 more are not taken back yet.",
    )
    assert stopped.actions == (("undo_filing", "Go on"),)


def test_the_menu_offers_what_can_be_done_now(qtbot: QtBot) -> None:
    menu = CaseMenu()
    qtbot.addWidget(menu)
    menu.offer(("Ann & Co", "Bo"))
    assert menu.menu_of_now().isEmpty()
    menu.show_case(cases.case(assignee="Bo"))
    words = _words(menu.menu_of_now())
    assert words == [
        "Assign to", "Close the case", "Legal hold: delete nothing", "",
        "Report and preview…", "Reports…", "Print…", "Case as a file…", "Export data…",
        "Evidence package…", "Check the records…", "", "Delete the case",
    ]  # fmt: skip
    wanted = (
        *(menu.report_wanted, menu.reports_wanted, menu.print_wanted, menu.file_wanted),
        *(menu.data_wanted, menu.evidence_wanted, menu.records_wanted),
    )
    for place, signal in enumerate(wanted, 4):
        with qtbot.waitSignal(signal):
            menu.menu_of_now().actions()[place].trigger()
    people = menu.menu_of_now(assigning=True)
    assert _words(people) == ["Ann && Co", "Bo", "", "Somebody else…", "Nobody"]
    assert [action.isChecked() for action in people.actions()[:2]] == [False, True]
    with qtbot.waitSignal(menu.given) as given:
        people.actions()[0].trigger()
    assert given.args == ["Ann & Co"]
    filed: Any = {"closed_at": cases.NOON, "held": True}
    menu.show_case(cases.case(**filed))
    now = menu.menu_of_now()
    assert _words(now)[1:3] == ["Reopen the case", "Lift the legal hold"]
    assert not now.actions()[-1].isEnabled(), "a held case is not deleted"
    with qtbot.waitSignal(menu.act) as acted:
        now.actions()[1].trigger()
    assert acted.args == [Act.REOPEN]
    menu.show_case(cases.case(deleted_at=cases.NOON))
    assert _words(menu.menu_of_now()) == ["Put the case back"]


def _words(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions()]
