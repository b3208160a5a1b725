"""Two pictures that are almost the same, side by side."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.seen import Pose, Seen
from tests.helpers import cases
from ui.inspection.seen.seen_dialog import SeenDialog

pytestmark = pytest.mark.usefixtures("qapp")
NEAR = Seen("case-7", "2026-0007", "photo-9", "aa", cases.NOON, 2, Pose.UPRIGHT)
FLIPPED = Seen("case-8", "<b>8</b>", "photo-8", "bb", cases.NOON, 20, Pose.MIRRORED)


@pytest.fixture
def dialog(tmp_path: Path) -> Iterator[SeenDialog]:
    made = SeenDialog(lambda photo: tmp_path / f"{photo.id}.jpg")
    yield made
    made.reject()


def test_the_nearest_is_looked_at_first_and_the_keys_choose_others(dialog: SeenDialog) -> None:
    wanted: list[Seen] = []
    dialog.wanted.connect(wanted.append)
    dialog.show_found(cases.photo(1), 1, (NEAR, FLIPPED))
    assert wanted == [NEAR]
    assert dialog.title.text() == "In 2 other cases"
    told = dialog.list.item(0).text()
    assert "2026-0007  ·  18 November 2026" in told.replace("\u00a0", " ")
    assert "18\u00a0November\u00a02026" in told, "no line ends within the date"
    assert dialog.list.item(1).text().endswith("mirrored · 20 of 256 bits differ")
    dialog.show_other(NEAR, cases.photo(9))
    assert dialog.theirs.facts.text() == "2026-0007 · 18 November 2026"
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert wanted == [NEAR, FLIPPED]
    dialog.show_other(NEAR, cases.photo(9))  # too late: another is looked at
    assert "2026-0007" in dialog.theirs.facts.text()
    dialog.show_other(FLIPPED, None)
    assert not dialog.open_button.isEnabled()
    assert dialog.theirs.facts.text() == "The photo is not there any more."


def test_the_other_case_is_opened(dialog: SeenDialog) -> None:
    wanted: list[str] = []
    dialog.case_wanted.connect(wanted.append)
    dialog.show_found(cases.photo(1), 1, (NEAR,))
    dialog.show_other(NEAR, cases.photo(9))
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert wanted == ["case-7"]


def test_where_there_is_none_it_says_so(dialog: SeenDialog) -> None:
    dialog.show_found(cases.photo(1), 1, ())
    assert dialog.title.text() == "No other case has this picture or one like it."
    assert dialog.list.isHidden()


def test_a_long_number_is_read_whole(dialog: SeenDialog) -> None:
    long = replace(NEAR, case_id="case-9", number="CLM-2026-004217-SUPPLEMENT")
    dialog.show_found(cases.photo(1), 1, (NEAR, long))
    dialog.show()
    short, wrapped = (dialog.list.visualItemRect(dialog.list.item(row)) for row in (0, 1))
    assert dialog.list.horizontalScrollBar().maximum() == 0
    assert wrapped.width() <= dialog.list.viewport().width()
    assert wrapped.height() > short.height(), "its date goes on below"
