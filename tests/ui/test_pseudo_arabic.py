"""In a language of Arabic letters everything runs from right to left, is whole and understood; only
what lies in a photo, scales and what a program reads run on from the left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.place.region import Region
from app.domain.words import Language
from tests.end2end.test_access import ALONE
from tests.helpers import cases, table
from tests.helpers.made_up import pseudo_arabic
from tests.helpers.screens import walk
from tests.helpers.stretching import settled_cut
from tests.helpers.templates import builtin
from tests.ui.test_window import Bench, bench
from ui import theme
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.overview import Overview
from ui.inspection.table.photo.way_chip import WayChip
from ui.settings.texts.code_edit import CodeEdit
from ui.wording import became

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")
__all__ = ["bench"]  # a fixture
_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# The chip's cross stands after its words.
_FROM_THE_LEFT = (Overview, CodeEdit, WayChip)


@pytest.fixture(scope="module")
def arabic(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Everything that is made from now on is in Arabic letters, in the program's own look."""
    translator = pseudo_arabic(tmp_path_factory.mktemp("words"))
    style, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(_RIGHT)
    theme.apply(qapp, dark=False)
    yield
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(_LEFT)
    qapp.setFont(font)
    qapp.setStyleSheet(style)
    qapp.setPalette(palette)


def wrong(shown: QWidget, qtbot: QtBot) -> list[str]:
    """Words that are cut, and what runs from the left without a reason."""
    told = settled_cut(shown, qtbot)
    for each in shown.findChildren(QWidget):
        if each.isVisible() and not each.isRightToLeft() and not _may_run_from_the_left(each):
            told.append(f"{type(each).__name__} {each.accessibleName()} runs from the left")
    return told


def _may_run_from_the_left(widget: QWidget) -> bool:
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, _FROM_THE_LEFT):
            return True
        around = around.parentWidget()
    return False


def latin(shown: QWidget) -> list[str]:
    """Words that no translation was asked for: the program's own are all in Arabic letters, the
    templates' names are in a language of their own."""
    names = {template.names[Language.ENGLISH] for template in builtin().values()}
    widgets: list[QLabel | QPushButton] = [*shown.findChildren(QLabel)]
    widgets += shown.findChildren(QPushButton)
    texts = (each.text() for each in widgets if each.isVisible())
    texts = (text for text in texts if text not in names)
    return [text for text in texts if any("a" <= sign <= "z" for sign in text)]


@pytest.mark.parametrize("name", ALONE)
def test_a_dialog_runs_from_the_right(arabic: None, name: str, qtbot: QtBot) -> None:
    dialog = ALONE[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    told = wrong(dialog, qtbot)
    assert not told, "\n".join(told)


def test_the_window_runs_from_the_right(
    arabic: None, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = list[str]()

    def look(name: str, shown: QWidget) -> None:
        found.extend(f"{name}: {each}" for each in wrong(shown, qtbot))
        if name == "empty":
            found.extend(f"{name}: not translated: {each}" for each in latin(shown))

    walk(bench, qtbot, monkeypatch, look)
    assert not found, "\n".join(found)


def test_photos_and_boxes_lie_as_they_do_from_the_left(
    arabic: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    qapp.setLayoutDirection(_LEFT)
    places, photo = _photos(table.shown(qtbot, tmp_path), qtbot)
    qapp.setLayoutDirection(_RIGHT)
    mirrored_places, mirrored = _photos(table.shown(qtbot, tmp_path), qtbot)
    assert mirrored_places == places
    assert mirrored == photo, "a box or the photo itself lies elsewhere"
    assert mirrored != photo.flipped(Qt.Orientation.Horizontal), (
        "of a photo that is mirrored in itself"
    )


def test_what_became_of_something_is_read_as_lines_run(arabic: None) -> None:
    assert became("7", "8") == "7 ← 8"


def _photos(shown: LightTable, qtbot: QtBot) -> tuple[list[tuple[int, int]], QImage]:
    """Where the first two lie, and what is drawn of the first with a box on its left."""
    left = table.finding(1, cases.photo(1), Region(0.05, 0.5, 0.3, 0.75))
    shown.show_case(table.case(2, left))
    shown.select("finding-1")
    view = table.view_of(shown)
    qtbot.waitUntil(lambda: view.picture.image is not None)
    places = [tile.geometry().topLeft() for tile in shown.grid.tiles]
    return [(at.x(), at.y()) for at in places], view.grab().toImage()
