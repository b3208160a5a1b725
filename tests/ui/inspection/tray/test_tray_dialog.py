"""What the dialog of the watched folder shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.paths import samples
from app.watched.groups import Group
from app.watched.watch import Waiting
from ui.inspection.tray.tray_dialog import TrayDialog
from ui.inspection.tray.tray_state import Tray
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_label import PlainLabel


def _group(begin: float, count: int) -> Group:
    photos = (Waiting(Path(f"/in/<b>{begin + n}</b>.jpg"), begin + n) for n in range(count))
    return Group(tuple(photos))


@pytest.fixture
def dialog(qtbot: QtBot) -> TrayDialog:
    made = TrayDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_card_that_stays_is_left_as_it_is(dialog: TrayDialog, qtbot: QtBot) -> None:
    first, second = _group(1000, 2), _group(9000, 14)
    with qtbot.waitSignal(dialog.pictures_wanted):
        dialog.show_tray(Tray("/in", (first, second)))
    kept = dialog.groups[1]
    dialog.show_tray(Tray("/in", (second,)))
    assert dialog.groups == [kept]
    assert len(kept.pictures) == 12
    dialog.show_tray(Tray("/in"))
    assert "Nothing new. What comes into /in" in dialog.empty.text()
    with qtbot.waitSignal(dialog.going_on_wanted):
        dialog.arriving_button.click()
    dialog.show_tray(Tray("/in", given=True))
    assert "A batch goes on with what comes into /in." in dialog.empty.text()
    assert not dialog.arriving_button.isVisible()
    assert not dialog.back_button.isVisible()
    with qtbot.waitSignal(dialog.batches_wanted):
        dialog.given_button.click()
    dialog.show_tray(Tray("/in", left=True))
    with qtbot.waitSignal(dialog.put_back):
        dialog.back_button.click()


def test_pictures_appear_and_what_is_none_says_so(dialog: TrayDialog) -> None:
    group = _group(1000, 2)
    dialog.show_tray(Tray("/in", (group,)))
    pictures = dialog.groups[0].pictures
    dialog.show_picture(group.photos[0].path, samples()[0].read_bytes())
    dialog.show_picture(group.photos[1].path, b"")
    dialog.show_picture(Path("/in/gone.jpg"), b"")
    assert not pictures[group.photos[0].path].pixmap().isNull()
    assert pictures[group.photos[0].path].alignment() & Qt.AlignmentFlag.AlignLeft, "as its name"
    assert pictures[group.photos[1].path].text() == "No photo"


def test_a_label_is_shown_as_it_is(dialog: TrayDialog) -> None:
    dialog.show_tray(Tray("/in", (Group(_group(1000, 2).photos, "<b>1Z</b>"),)))
    title = dialog.groups[0].findChild(PlainLabel)
    assert isinstance(title, PlainLabel)
    assert title.text().endswith("2 photos  ·  <b>1Z</b>")


def test_a_person_says_where_a_group_goes(dialog: TrayDialog, qtbot: QtBot) -> None:
    group = _group(1000, 2)
    paths = group.paths
    dialog.show_tray(Tray("/in", (group,)))
    card = dialog.groups[0]
    for button, args in ((card.this_button, [paths, False]), (card.new_button, [paths, True])):
        with qtbot.waitSignal(dialog.take) as taken:
            button.click()
        assert taken.args == args
    with qtbot.waitSignal(dialog.leave_out) as left:
        card.out_button.click()
    assert left.args == [paths]
    assert not dialog.batch_button.isVisible()
    dialog.show_tray(Tray("/in", (group, _group(9000, 1))))
    with qtbot.waitSignal(dialog.batch_wanted):
        dialog.batch_button.click()


def test_names_that_begin_alike_are_told_apart_by_their_end(
    dialog: TrayDialog, qtbot: QtBot
) -> None:
    ends = [Waiting(Path(f"/in/IMG_20261118_14010000{n}.jpg"), 1000 + n) for n in range(2)]
    dialog.show_tray(Tray("/in", (Group(tuple(ends)),)))
    first, second = (
        next(each for each in dialog.findChildren(ElidedLabel) if each.text() == one.path.name)
        for one in ends
    )
    qtbot.waitUntil(lambda: bool(first.toolTip() and second.toolTip()))  # both are cut
    assert first.grab().toImage() != second.grab().toImage()
