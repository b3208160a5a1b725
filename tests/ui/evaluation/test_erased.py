"""A photo that is gone for good is shown as gone, wherever it stood."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.evaluation.comparing import Differs
from app.evaluation.shown import Marked, ShownPhoto
from ui.evaluation.differing_list import DifferingList
from ui.evaluation.marked_photo import MarkedPhoto


def test_the_list_says_erased_in_place_of_a_name(qtbot: QtBot) -> None:
    listed = DifferingList()
    qtbot.addWidget(listed)
    photos = (Differs("case/1", (1, 0), (0, 0)), Differs("12/1", (0, 1), (0, 2)))
    chosen: list[str] = []
    listed.chosen.connect(chosen.append)
    listed.show_photos(photos, {"case/1"})
    told = [listed.rows.index(row).data() for row in range(2)]
    assert told == ["erased", "12/1"]
    spoken = listed.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("erased · found 1")
    assert chosen == ["case/1"], "what was claimed of it can still be read"


def test_the_photo_says_so_and_what_was_claimed_is_still_spoken(qtbot: QtBot) -> None:
    shown = MarkedPhoto()
    qtbot.addWidget(shown)
    nothing = (Marked((), ()), Marked((), ()))
    shown.show_photo(ShownPhoto("case/1", "", nothing, erased=True), b"", str)
    assert shown.accessibleName() == "The photo was erased."
    gone = shown.grab().toImage()
    shown.show_photo(ShownPhoto("12/1", "", nothing), b"", str)
    assert shown.accessibleName() == "12/1"
    assert shown.grab().toImage() != gone, "one that is only missing says otherwise"
