"""In a language twice as long as English every word is whole, on a small screen too."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.end2end.test_access import ALONE
from tests.helpers.made_up import doubled
from tests.helpers.screens import walk
from tests.helpers.stretching import settled_cut
from tests.ui.test_window import Bench, bench
from ui import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
__all__ = ["bench"]  # a fixture


@pytest.fixture(scope="module")
def stretched(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Everything that is made from now on is twice as long, in the program's own look."""
    translator = doubled(tmp_path_factory.mktemp("words"))
    style, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    qapp.installTranslator(translator)
    theme.apply(qapp, dark=False)
    yield
    qapp.removeTranslator(translator)
    qapp.setFont(font)
    qapp.setStyleSheet(style)
    qapp.setPalette(palette)


@pytest.mark.parametrize("name", ALONE)
def test_no_words_of_a_dialog_are_cut(stretched: None, name: str, qtbot: QtBot) -> None:
    dialog = ALONE[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    told = settled_cut(dialog, qtbot)
    assert not told, "\n".join(told)


def test_no_words_of_the_window_are_cut(
    stretched: None, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = list[str]()

    def look(name: str, shown: QWidget) -> None:
        found.extend(f"{name}: {each}" for each in settled_cut(shown, qtbot))

    walk(bench, qtbot, monkeypatch, look)
    assert not found, "\n".join(found)
