"""The case list: rows, small pictures, search, states."""

import asyncio
from array import array
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.details.deadline import today
from app.domain.details.deadline_rule import DeadlineRule
from app.domain.search.case_query import CaseQuery
from app.domain.search.case_row import CaseRow
from app.domain.search.hit import Hit, Where
from app.domain.words import Kind, Severity, Status
from app.errors import StoreDamaged
from tests.helpers.waiting import until as _until
from ui.cases import cases_loader
from ui.cases.case_list import CaseList
from ui.cases.cases_loader import CasesLoader
from ui.cases.cases_model import BLOCK, CasesModel
from ui.cases.merged import merged
from ui.cases.query_model import QueryModel
from ui.cases.row_words import about
from ui.cases.thumbs_loader import ThumbsLoader
from ui.cases.when import when

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC).astimezone()


def row(number: int, **changes: object) -> CaseRow:
    """The number-th case of a list."""
    made = {
        "id": f"case-{number}",
        "number": f"2026-{number:04d}",
        "kind": Kind.VEHICLE,
        "item": "Golf",
        "status": Status.OPEN,
        "severity": Severity.SEVERE,
        "changed_at": NOW,
        "thumbnail": f"sha{number}",
    }
    return CaseRow(**{**made, **changes})  # type: ignore[arg-type]


def rows(*numbers: int) -> dict[int, CaseRow]:
    return {number: row(number) for number in numbers}


def filled(count: int) -> CasesModel:
    """A model with so many cases whose lines are all there."""
    model = CasesModel()
    model.show(range(count), rows(*range(count)))
    return model


@pytest.mark.parametrize(
    ("ago", "shown"),
    [
        (timedelta(0), NOW.strftime("%H:%M")),
        (timedelta(days=1), "Yesterday"),
        (timedelta(days=3), "Fri"),
    ],
)
def test_times_are_as_short_as_a_list_needs(ago: timedelta, shown: str) -> None:
    assert when(NOW - ago, NOW) == shown


def test_older_cases_show_the_date_and_of_another_year_the_year() -> None:
    before = NOW - timedelta(days=40)
    assert when(before, NOW) == f"{before.day} {before:%b}"
    assert when(NOW - timedelta(days=400), NOW).endswith("2025")


def test_the_second_line_names_what_it_is_about() -> None:
    assert about(row(1)) == "Golf"
    assert about(row(1, item="")) == "Vehicle"
    assert about(row(1, kind=Kind.PARCEL, item="TV")) == "Parcel · TV"


def test_the_second_line_says_first_what_became_of_the_case() -> None:
    closed = row(1, status=Status.CLOSED, held=True)
    assert about(closed) == "Closed · Legal hold · Golf"
    assert about(row(1, status=Status.CLOSED, deleted_at=NOW)) == "Deleted · Golf"
    assert about(row(1, status=Status.ISSUED)) == "Golf"


def test_a_deadline_is_told_when_it_is_near_or_over() -> None:
    model = CasesModel()
    delivered = (today(datetime.now(UTC)) - timedelta(days=10)).isoformat()
    known = Details().with_facts(carrier="X", delivered_on=delivered)
    told = []
    for days in (8, 10, 17, 18):
        model.take_deadlines(((DeadlineRule("r", ("x",), days),),))
        told.append(model.days_left(row(1, kind=Kind.PARCEL, details=known)))
    assert told == [-2, 0, 7, None]
    model.take_deadlines(((DeadlineRule("r", ("x",), 8),),))
    model.show([1], {1: row(1, kind=Kind.PARCEL, details=known)})
    assert "2 days over" in model.data(model.index(0), Qt.ItemDataRole.DisplayRole)
    assert model.days_left(row(1, kind=Kind.PARCEL, details=known, deleted_at=NOW)) is None


def test_what_changes_at_the_top_leaves_the_view_in_place() -> None:
    model = filled(3)
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsMoved.connect(lambda: told.append("moved"))
    model.rowsInserted.connect(lambda *where: told.append(f"inserted {where[1:]}"))
    model.show([2, 0, 1], rows(0, 1, 2))
    model.show([9, 2, 0, 1], rows(0, 1, 2, 9))
    model.show([9, 2, 0, 1], {**rows(0, 1, 2), 9: row(9, item="Polo")})
    model.grow([7, 8])
    assert told == ["moved", "inserted (0, 0)", "inserted (4, 5)"]
    assert "Polo" in model.data(model.index(0), Qt.ItemDataRole.DisplayRole)
    assert list(model.seqs) == [9, 2, 0, 1, 7, 8]
    model.show([0, 9], rows(0, 9))
    assert told[3:] == ["reset"]


def test_lines_are_asked_for_once_and_in_blocks() -> None:
    model = CasesModel()
    asked: list[tuple[int, ...]] = []
    model.lines_wanted.connect(asked.append)
    model.show(range(1000), rows(*range(BLOCK)))
    assert model.line(5)
    assert asked == []
    assert model.line(500) is None
    assert model.line(501) is None
    (block,) = asked
    assert 500 in block
    assert len(block) == BLOCK
    model.show_lines(block, rows(*block))
    assert model.line(500) == row(500)
    for place in range(1000):  # however much is looked at, only so much is kept
        model.line(place)
        model.show_lines(asked[-1], rows(*asked[-1]))
    assert len(model._lines) <= 1024
    model.show(range(2000), {})
    assert model.line(500) is None


def test_a_missing_picture_is_asked_for_once(qtbot: QtBot) -> None:
    model = filled(1)
    asked: list[str] = []
    model.thumb_wanted.connect(asked.append)
    assert model.thumb("sha0") is None
    assert model.thumb("sha0") is None
    assert model.thumb("") is None
    assert asked == ["sha0"]
    model.show_thumbs({"sha0": QPixmap(4, 4)})
    assert model.thumb("sha0") is not None


Numbers = st.lists(st.integers(0, 30), unique=True, max_size=30)


@settings(max_examples=100)
@given(Numbers, st.data())
def test_a_long_list_is_brought_up_to_date_by_its_beginning(
    old: list[int], data: st.DataObject
) -> None:
    """Some go up, some come, some leave that stood in sight; the rest is as it was."""
    up = data.draw(st.lists(st.sampled_from(old or [0]), unique=True)) if old else []
    come = data.draw(st.lists(st.integers(100, 110), unique=True, max_size=3))
    now = [*come, *up, *(n for n in old if n not in up)]
    size = data.draw(st.integers(min(len(now), len(come) + len(up) + 1), len(now)))
    told = merged(now[:size], array("q", old))
    if told is not None:
        assert list(told) == (now if size else [])
    else:
        assert now[size - 1] not in old


class FakeStore:
    """Cases by their numbers, told as the store tells them; or a damaged file."""

    def __init__(self, count: int) -> None:
        self.all = list(range(count))
        self.asked: list[str] = []
        self.broken, self.unfilled = False, 0

    async def found(self, query: CaseQuery, most: int, below: int = 0) -> tuple[list[int], int]:
        self.asked.append(query.text)
        if self.broken:
            raise StoreDamaged(place="x")
        fitting = [n for n in self.all if query.text in f"{n:04d}"]
        start = 0 if not below else fitting.index(below - 1) + 1
        part = fitting[start : start + most]
        return part, part[-1] + 1 if part else 0

    async def lines(self, seqs: Sequence[int], sought: str = "") -> dict[int, CaseRow]:
        return {n: row(n) for n in seqs if n in self.all}

    async def fill_search(self, count: int) -> int:
        self.unfilled = max(0, self.unfilled - count)
        return self.unfilled


def loading(
    store: FakeStore, model: CasesModel, work: Callable[[CasesLoader], Coroutine[Any, Any, None]]
) -> list[object]:
    """What failed while work was done with a loader."""
    failed: list[object] = []

    async def main() -> None:
        loader = CasesLoader(model, store, _no_crash)
        loader.failed.connect(failed.append)
        await work(loader)
        await loader.close()

    asyncio.run(main())
    return failed


@pytest.fixture
def short_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists come in parts of ten and a hundred."""
    monkeypatch.setattr(cases_loader, "FIRST", 10)
    monkeypatch.setattr(cases_loader, "PART", 100)


@pytest.mark.usefixtures("short_parts")
def test_a_list_comes_whole_and_stays_up_to_date(qtbot: QtBot) -> None:
    store, model = FakeStore(250), CasesModel()
    whole: list[CaseQuery] = []

    async def work(loader: CasesLoader) -> None:
        loader.whole.connect(whole.append)
        loader.show(CaseQuery())
        await _until(lambda: whole)
        assert list(model.seqs) == store.all
        store.all = [200, *(n for n in store.all if n not in (3, 200))]  # one went up, one is gone
        loader.reload()
        await _until(lambda: len(whole) == 2)
        assert list(model.seqs) == store.all
        store.all.remove(199)  # far down
        loader.reload(everything=True)
        await _until(lambda: len(whole) == 3)
        assert list(model.seqs) == store.all
        assert model.line(240) is None
        await _until(lambda: model.line(240))

    assert loading(store, model, work) == []


def test_typing_is_waited_for_and_failures_are_told(qtbot: QtBot) -> None:
    store, model = FakeStore(250), CasesModel()

    async def work(loader: CasesLoader) -> None:
        loader.show(CaseQuery("00"), typing=True)
        loader.show(CaseQuery("0007"), typing=True)
        await _until(lambda: model.rowCount() == 1)
        store.broken = True
        loader.reload()
        await _until(lambda: store.asked == ["0007", "0007"])

    (failed,) = loading(store, model, work)
    assert isinstance(failed, StoreDamaged)


def test_older_cases_come_into_the_search_behind_the_window(qtbot: QtBot) -> None:
    store, told = FakeStore(0), list[int]()
    store.unfilled = 12

    async def work(loader: CasesLoader) -> None:
        loader.filling.connect(told.append)
        loader.fill()
        await _until(lambda: told[-1:] == [0])

    loading(store, CasesModel(), work)
    assert told == [7, 2, 0]


def test_small_pictures_come_from_their_files(qtbot: QtBot, tmp_path: Path) -> None:
    model = filled(2)
    QImage(200, 100, QImage.Format.Format_RGB32).save(str(tmp_path / "sha0"), "JPG")  # type: ignore[call-overload]

    async def main() -> None:
        loader = ThumbsLoader(model, lambda sha: tmp_path / sha, _no_crash)
        assert model.thumb("sha0") is None
        assert model.thumb("sha1") is None  # has no file: stays away
        await _until(lambda: model.thumb("sha0") is not None)
        await loader.close()

    asyncio.run(main())
    thumb = model.thumb("sha0")
    assert thumb is not None
    assert (thumb.width(), thumb.height()) == (176, 88)


def made(qtbot: QtBot, model: CasesModel, query: QueryModel | None = None) -> CaseList:
    shown = CaseList(model, query or QueryModel())
    qtbot.addWidget(shown)
    return shown


def test_choosing_opens_and_showing_does_not(qtbot: QtBot) -> None:
    model = filled(3)
    shown = made(qtbot, model)
    opened: list[str] = []
    shown.opened.connect(opened.append)
    shown.show_open("case-1")
    assert opened == []
    shown.view.choose(model.index(2))
    assert opened == ["case-2"]
    model.show([2, 0], rows(0, 2))
    assert shown.view.currentIndex().row() == 0
    assert opened == ["case-2"]


def test_a_case_whose_line_is_not_here_opens_when_it_comes(qtbot: QtBot) -> None:
    model = CasesModel()
    model.show(range(500), rows(*range(BLOCK)))
    shown = made(qtbot, model)
    opened: list[str] = []
    shown.opened.connect(opened.append)
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    assert shown.view.currentIndex().row() == 499
    assert opened == []
    model.show_lines(range(448, 500), rows(*range(448, 500)))
    assert opened == ["case-499"]
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    assert opened == ["case-499", "case-0"]


def test_several_are_selected_by_keys_and_none_is_opened(qtbot: QtBot) -> None:
    model = filled(6)
    shown = made(qtbot, model)
    opened: list[str] = []
    shown.opened.connect(opened.append)
    shown.view.choose(model.index(1))
    for _ in range(2):
        QTest.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.view.selected() == [1, 2, 3]
    assert opened == ["case-1"]
    assert not shown.bulk.isHidden()
    assert shown.bulk.told.text().startswith("3 ")
    model.show([3, 0, 1, 2, 4, 5], rows(*range(6)))  # one of them was changed
    assert sorted(shown.view.selected()) == [1, 2, 3]
    QTest.keyClick(shown.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.count() == 6
    with qtbot.waitSignal(shown.view.delete_pressed):
        QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    model.show([0], rows(0))
    assert shown.bulk.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_search_into_what_was_found(qtbot: QtBot, key: Qt.Key) -> None:
    model = CasesModel()
    shown = made(qtbot, model)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.focus_search()
    QTest.keyClick(shown.search, key)
    assert shown.window().focusWidget() is shown.search
    model.show([1, 2], rows(1, 2))
    with qtbot.waitSignal(shown.opened) as told:
        QTest.keyClick(shown.search, key)
    assert told.args == ["case-1"]
    assert shown.window().focusWidget() is shown.view


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (CaseQuery(), "first photo"),
        (CaseQuery("<b>1Z</b>"), "No case matches «<b>1Z</b>»."),
        (CaseQuery(waiting=True), "Nothing waits"),
        (CaseQuery(deleted=True), "No case was deleted"),
        (CaseQuery(kind=Kind.PARCEL), "No case is like that"),
    ],
)
def test_an_empty_list_says_why(qtbot: QtBot, query: CaseQuery, said: str) -> None:
    shown = made(qtbot, CasesModel())
    shown.show_loaded(query)
    assert said in shown._empty.text()


def test_the_list_can_be_drawn(qtbot: QtBot) -> None:
    model = CasesModel()
    shown = made(qtbot, model)
    shown.resize(272, 400)
    hits = {
        3: row(3, hit=Hit(Where.NUMBER, "CLM-2026-" + "0" * 40 + "77", ((49, 51),))),
        4: row(4, hit=Hit(Where.FINDINGS, "…\U0001f697 a dent in the door", ((4, 8),))),
    }
    model.show(range(1, 7), {**rows(1), 2: row(2, severity=None, item="x" * 400), **hits})
    shown.show_loaded(CaseQuery())
    model.show_thumbs({"sha1": QPixmap(80, 40)})
    shown.show_open("case-1")
    view, whole = shown.view, QItemSelectionModel.SelectionFlag.Select
    view.selectionModel().select(model.index(3), whole)
    assert not shown.grab().isNull()


def _no_crash(error: Exception) -> None:
    raise error
