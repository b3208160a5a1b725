"""What the camera's dialog shows, and that Space and Enter are the shutter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import (
    CameraDenied,
    CameraError,
    CameraNotStarted,
    CameraPartMissing,
    CameraUnplugged,
    NoCamera,
    PhotoRefused,
    Refusal,
)
from tests.helpers.cameras import DESK, LID, picture
from tests.helpers.showing import in_front
from ui.camera.frame import Frame
from ui.camera.state import Camera, Focus
from ui.inspection.camera.camera_dialog import CameraDialog
from ui.inspection.camera.shooting_model import Shooting, Taken
from ui.inspection.guide import guide

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LIVE = Camera((DESK, LID), DESK, live=True)
VIEWS = guide(("Label close up", "<b>All six sides</b>"))
JPEG = Frame(picture()).jpeg()


@pytest.fixture
def dialog(qtbot: QtBot) -> CameraDialog:
    made = CameraDialog()
    in_front(qtbot, made)
    return made


def _pressed(dialog: CameraDialog, *keys: Qt.Key) -> int:
    shots: list[bool] = []
    dialog.shutter.connect(lambda: shots.append(True))
    for key in keys:
        QTest.keyClick(dialog.focusWidget(), key)
    return len(shots)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_take_a_photo_wherever_the_focus_is(
    dialog: CameraDialog, key: Qt.Key
) -> None:
    dialog.show_shooting(Shooting(VIEWS))
    dialog.show_camera(LIVE)
    for widget in (dialog.shutter_button, dialog.guide, dialog.cameras):
        widget.setFocus()
        assert _pressed(dialog, key) == 1
    assert dialog.isVisible()


def test_without_a_picture_there_is_nothing_to_take(dialog: CameraDialog) -> None:
    dialog.show_camera(Camera((DESK,), DESK))
    assert dialog.what.text() == "The camera is being started…"
    assert _pressed(dialog, Qt.Key.Key_Space) == 0
    assert not dialog.shutter_button.isEnabled()


def test_the_hint_says_in_words_how_sharp_it_is(dialog: CameraDialog) -> None:
    dialog.show_camera(LIVE)
    dialog.show_frame(Frame(picture()))
    said = {}
    marks = set()
    for focus in Focus:
        dialog.show_camera(replace(LIVE, focus=focus))
        said[focus] = dialog.live.accessibleDescription()
        mark = dialog.live.grab().toImage().copy(12, dialog.live.height() - 42, 30, 30)
        marks.add(bytes(mark.constBits()))
    assert said[Focus.SHARP] == "Sharp"
    assert "hold still" in said[Focus.SOFT]
    assert "another distance" in said[Focus.BLURRED]
    assert len(marks) == 3, "each has a mark of its own"


def test_the_picture_is_drawn_whole(dialog: CameraDialog) -> None:
    dialog.show_camera(LIVE)
    dialog.show_frame(Frame(picture(0, 400, 100)))
    grabbed = dialog.live.grab().toImage()
    middle = grabbed.height() // 2
    shown = [grabbed.pixelColor(x, middle).name() for x in (2, grabbed.width() - 3)]
    assert "#2a2e33" not in shown, "as wide as the view"
    assert grabbed.pixelColor(5, 5).name() in ("#2a2e33", "#101316")


@pytest.mark.parametrize(
    ("trouble", "what", "step", "again"),
    [
        (CameraPartMissing(command="py x camera"), "not installed", "Run py x camera once", True),
        (NoCamera(), "No camera was found", "Connect one", False),
        (CameraDenied(DESK.name), "does not let Tessera use Document camera", "Allow it", True),
        (CameraUnplugged(DESK.name), "no longer connected", "Connect it again", True),
        (CameraNotStarted(DESK.name, "Busy"), "gives no picture. Busy", "Close other", True),
    ],
)
def test_each_trouble_has_words_and_one_next_step(
    dialog: CameraDialog, trouble: CameraError, what: str, step: str, again: bool, qtbot: QtBot
) -> None:
    dialog.show_shooting(Shooting(VIEWS))
    dialog.show_camera(LIVE)
    dialog.show_camera(Camera((DESK,), DESK, trouble=trouble))
    assert what in dialog.what.text()
    assert dialog.next_step.text().startswith(step)
    assert not dialog.guide.isVisible()
    assert not dialog.shutter_button.isEnabled()
    assert dialog.again_button.isVisible() is again
    assert dialog.copy.held == getattr(trouble, "command", "")
    if again:
        assert dialog.focusWidget() is dialog.again_button
        with qtbot.waitSignal(dialog.again):
            QTest.keyClick(dialog.again_button, Qt.Key.Key_Space)


def test_views_are_ticked_and_chosen(dialog: CameraDialog, qtbot: QtBot) -> None:
    dialog.show_camera(LIVE)
    dialog.show_shooting(Shooting(VIEWS))
    assert dialog.title.text() == "Next: Label close up"
    assert dialog.guide.currentRow() == 0
    with qtbot.assertNotEmitted(dialog.aimed):
        dialog.show_shooting(Shooting(VIEWS.taken(), number="CL-7"))
    assert dialog.title.text() == "Next: <b>All six sides</b>"
    role = Qt.ItemDataRole.AccessibleTextRole
    assert dialog.guide.item(0).data(role) == "Label close up, photographed"
    with qtbot.waitSignal(dialog.aimed) as aimed:
        dialog.guide.setCurrentRow(0)
    assert aimed.args == [0]
    dialog.show_shooting(Shooting(VIEWS.taken().taken(), number="CL-7"))
    assert dialog.title.text() == "Photos for CL-7"


def test_what_was_taken_lies_in_its_place_until_it_is_in(dialog: CameraDialog) -> None:
    dialog.show_camera(LIVE)
    refused = PhotoRefused("a", Refusal.DUPLICATE)
    taken = (Taken(1, JPEG, settled=True), Taken(2, JPEG, True, refused), Taken(3, JPEG))
    dialog.show_shooting(Shooting(taken=taken, count=3))
    names = [slot.accessibleName() for slot in dialog.row.slots]
    assert names == [
        *("Place 1: in the case", "Place 2: not taken in", "Place 3: being taken in"),
        "Place 4: nothing taken yet",
    ]
    assert "already in this case" in dialog.status.text()
    whole = tuple(Taken(n, JPEG, settled=True) for n in range(1, 5))
    dialog.show_shooting(Shooting(taken=whole, count=4))
    assert dialog.status.text() == "4 photos taken. The next one begins another four."


def test_of_several_cameras_one_is_chosen(dialog: CameraDialog, qtbot: QtBot) -> None:
    dialog.show_camera(replace(LIVE, devices=(DESK,)))
    assert not dialog.cameras.isVisible()
    dialog.show_camera(LIVE)
    assert dialog.cameras.isVisible()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.cameras.activated.emit(1)
    assert chosen.args == [LID.id]


def test_enter_in_the_open_list_of_cameras_chooses_one(dialog: CameraDialog, qtbot: QtBot) -> None:
    dialog.show_camera(LIVE)
    dialog.cameras.showPopup()
    listed = dialog.cameras.view()
    qtbot.waitUntil(listed.isVisible)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.chosen) as chosen, qtbot.assertNotEmitted(dialog.shutter):
        QTest.keyClick(listed, Qt.Key.Key_Return)
    assert chosen.args == [LID.id]
