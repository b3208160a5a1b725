"""The case list: rows, small pictures, search, states."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.case_row import CaseRow
from app.domain.deadline import today
from app.domain.deadline_rule import DeadlineRule
from app.domain.words import Kind, Severity, Status
from app.errors import StoreDamaged
from tests.helpers.waiting import until as _until
from ui.cases.case_list import CaseList
from ui.cases.cases_loader import PAGE, CasesLoader
from ui.cases.cases_model import CasesModel, about
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


def rows(count: int) -> tuple[CaseRow, ...]:
    return tuple(row(number) for number in range(count))


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
    model.show_rows((row(1, kind=Kind.PARCEL, details=known),), more=False)
    assert "2 days over" in model.data(model.index(0), Qt.ItemDataRole.DisplayRole)
    assert model.days_left(row(1, kind=Kind.PARCEL, details=known, deleted_at=NOW)) is None


def test_rows_that_only_grew_leave_the_view_in_place() -> None:
    model = CasesModel()
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show_rows(rows(3), more=True)
    model.show_rows(rows(5), more=False)
    model.show_rows((row(0, item="Polo"), *rows(5)[1:]), more=False)
    assert len(resets) == 1
    assert model.rowCount() == 5
    assert "Polo" in model.data(model.index(0), Qt.ItemDataRole.DisplayRole)
    model.show_rows((row(4), row(0)), more=False)
    assert len(resets) == 2


def test_more_rows_are_asked_for_once() -> None:
    model = CasesModel()
    asked: list[None] = []
    model.more_wanted.connect(lambda: asked.append(None))
    model.show_rows(rows(3), more=True)
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    assert len(asked) == 1


def test_a_missing_picture_is_asked_for_once(qtbot: QtBot) -> None:
    model = CasesModel()
    asked: list[str] = []
    model.thumb_wanted.connect(asked.append)
    model.show_rows(rows(1), more=False)
    assert model.thumb("sha0") is None
    assert model.thumb("sha0") is None
    assert model.thumb("") is None
    assert asked == ["sha0"]
    model.show_thumbs({"sha0": QPixmap(4, 4)})
    assert model.thumb("sha0") is not None


class FakeStore:
    """Two hundred and fifty cases, or a damaged file."""

    def __init__(self) -> None:
        self.all, self.asked, self.broken = rows(250), list[tuple[int, str]](), False

    async def cases(self, limit: int, text: str) -> tuple[CaseRow, ...]:
        self.asked.append((limit, text))
        if self.broken:
            raise StoreDamaged(place="x")
        return tuple(one for one in self.all if text in one.number)[:limit]


def test_loading_searching_and_further_pages(qtbot: QtBot, tmp_path: Path) -> None:
    store, model = FakeStore(), CasesModel()
    failed: list[object] = []

    async def main() -> None:
        loader = CasesLoader(model, store.cases, lambda sha: tmp_path / sha, _no_crash)
        loader.failed.connect(failed.append)
        loader.reload()
        await _until(lambda: model.rowCount() == PAGE)
        model.fetchMore(QModelIndex())
        await _until(lambda: model.rowCount() == 250)
        loader.search("00")
        loader.search("0007")
        await _until(lambda: model.rowCount() == 1)
        store.broken = True
        loader.reload()
        await _until(lambda: bool(failed))
        await loader.close()

    asyncio.run(main())
    assert "00" not in [text for _, text in store.asked]
    assert store.asked[-1][1] == "0007"


def test_small_pictures_come_from_their_files(qtbot: QtBot, tmp_path: Path) -> None:
    model = CasesModel()
    QImage(200, 100, QImage.Format.Format_RGB32).save(str(tmp_path / "sha0"), "JPG")  # type: ignore[call-overload]

    async def main() -> None:
        store = FakeStore()
        loader = CasesLoader(model, store.cases, lambda sha: tmp_path / sha, _no_crash)
        model.show_rows(rows(2), more=False)
        assert model.thumb("sha0") is None
        assert model.thumb("sha1") is None  # has no file: stays away
        await _until(lambda: model.thumb("sha0") is not None)
        await loader.close()

    asyncio.run(main())
    thumb = model.thumb("sha0")
    assert thumb is not None
    assert (thumb.width(), thumb.height()) == (176, 88)


def test_choosing_opens_and_showing_does_not(qtbot: QtBot) -> None:
    model = CasesModel()
    shown = CaseList(model)
    qtbot.addWidget(shown)
    opened: list[str] = []
    shown.opened.connect(opened.append)
    model.show_rows(rows(3), more=False)
    shown.show_open("case-1")
    assert opened == []
    shown.view.setCurrentIndex(model.index(2))
    assert opened == ["case-2"]
    model.show_rows((row(2), row(0)), more=False)
    assert shown.view.currentIndex().row() == 0
    assert opened == ["case-2"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_search_into_what_was_found(qtbot: QtBot, key: Qt.Key) -> None:
    model = CasesModel()
    shown = CaseList(model)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.focus_search()
    QTest.keyClick(shown.search, key)
    assert shown.search.hasFocus()
    model.show_rows((row(1), row(2)), more=False)
    with qtbot.waitSignal(shown.opened) as told:
        QTest.keyClick(shown.search, key)
    assert told.args == ["case-1"]
    assert shown.view.hasFocus()


def test_an_empty_list_says_why(qtbot: QtBot) -> None:
    shown = CaseList(CasesModel())
    qtbot.addWidget(shown)
    shown.show_loaded("")
    assert "first photo" in shown._empty.text()
    shown.show_loaded("<b>1Z</b>")
    assert shown._empty.text() == "No case matches «<b>1Z</b>»."


def test_the_list_can_be_drawn(qtbot: QtBot) -> None:
    model = CasesModel()
    shown = CaseList(model)
    qtbot.addWidget(shown)
    shown.resize(272, 400)
    model.show_rows((row(1), row(2, severity=None, item="x" * 400)), more=False)
    shown.show_loaded("")
    model.show_thumbs({"sha1": QPixmap(80, 40)})
    shown.show_open("case-1")
    assert not shown.grab().isNull()


def _no_crash(error: Exception) -> None:
    raise error
