"""The palette: what fits, what comes first, what can't be done and why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.palette.commands import Command, commands, names
from ui.palette.fuzzy import fit
from ui.palette.needs import NEEDS, Need, need_of, why_not
from ui.palette.palette_delegate import COMMAND_ROLE
from ui.palette.palette_dialog import PaletteDialog

SOME = (
    Command("new_case", "New case", "Ctrl+N"),
    Command("new_batch", "New batch: many cases"),
    Command("accept", "Accept the finding", "A", why_not="Choose a finding first."),
    Command("analyse", "Analyse", "Ctrl+Return"),
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(dialog: PaletteDialog) -> list[str]:
    model = dialog.list.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [row.data(COMMAND_ROLE).action for row in rows]


@given(st.sampled_from([command.words for command in SOME] + ["abc b cb"]), st.data())
@settings(max_examples=30)
def test_letters_of_a_name_in_their_order_fit_it(words: str, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    letters = "".join(letter for letter, keep in zip(words, kept, strict=True) if keep)
    assert fit(letters.upper(), words) is not None


def test_beginnings_of_words_go_before_letters_within() -> None:
    assert fit("nc", "New case") > fit("nc", "Announce")  # type: ignore[operator]
    assert fit("ana", "Analyse") > fit("ana", "Accept at an angle")  # type: ignore[operator]
    assert fit("zz", "Analyse") is None


def test_typing_finds_and_return_does(qtbot: QtBot) -> None:
    dialog = PaletteDialog(SOME, ("analyse",))
    taken: list[str] = []
    dialog.chosen.connect(taken.append)
    dialog.show()
    assert shown(dialog)[0] == "analyse"  # taken last, so it comes first
    QTest.keyClicks(dialog.field, "newb")
    assert shown(dialog)[0] == "new_batch"
    dialog.field.clear()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert taken == ["new_case"]
    assert not dialog.isVisible()


def test_what_can_not_be_done_says_why_and_stays(qtbot: QtBot) -> None:
    dialog = PaletteDialog(SOME, ())
    taken: list[str] = []
    dialog.chosen.connect(taken.append)
    dialog.show()
    QTest.keyClicks(dialog.field, "accept")
    told = dialog.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Accept the finding, A, Choose a finding first."
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (taken, dialog.isVisible()) == ([], True)
    QTest.keyClicks(dialog.field, "xyz")
    assert not dialog._none.isHidden()
    dialog.close()


def test_every_command_has_a_name_of_its_own_and_every_need_its_words() -> None:
    offered = commands()
    words = [command.words for command in offered]
    assert all(words)
    assert len(set(words)) == len(words)
    actions = {command.action for command in offered}
    assert {action for named in NEEDS.values() for action in named} <= actions
    assert set(names()) <= actions
    assert all(why_not(need) for need in Need if need is not Need.NOTHING)
    assert need_of("quit") is Need.NOTHING


def test_a_first_case_can_be_practised_from_it() -> None:
    offered = {command.action: command.need for command in commands()}
    assert offered["try_samples"] is Need.NOTHING
    assert offered["practice"] is Need.ANALYSIS


@pytest.mark.parametrize(
    ("typed", "action"), [("decide", "decide"), ("accept", "accept"), ("sample", "try_samples")]
)
def test_what_a_person_would_type_comes_first(typed: str, action: str) -> None:
    best = max(commands(), key=lambda command: fit(typed, command.words) or 0)
    assert best.action == action


def test_each_letter_is_told_once_however_many_rows_go(qtbot: QtBot) -> None:
    """A screen reader is told of every row that becomes the current one."""
    dialog = PaletteDialog(commands(), ())
    qtbot.addWidget(dialog)
    dialog.show()
    told: list[object] = []
    dialog.list.selectionModel().currentChanged.connect(lambda now, _: told.append(now))
    QTest.keyClicks(dialog.field, "sa")
    assert len(told) == 2 * 2


def test_where_nothing_fits_there_is_no_empty_list(qtbot: QtBot) -> None:
    dialog = PaletteDialog(commands(), ())
    qtbot.addWidget(dialog)
    dialog.show()
    place = dialog.field.pos()
    dialog.field.setText("xqzzz")
    QApplication.processEvents()
    assert dialog.list.isHidden()
    assert dialog.field.pos() == place, "the field stays where it is typed in"
    dialog.field.setText("sa")
    assert dialog.list.isVisible()
