"""In a language twice as long as English every word is whole, on a small screen too."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.end2end.test_access import ALONE
from tests.helpers import cases as made
from tests.helpers.stretching import SCREEN, cut, doubled
from tests.ui.test_window import Bench, bench
from ui import fitting, theme
from ui.settings.backups_model import BackupsModel
from ui.settings.pages import Page
from ui.settings.settings_dialog import SettingsDialog

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


def settled_cut(shown: QWidget, qtbot: QtBot) -> list[str]:
    """What is drawn in turns settles; words that stay cut are told."""
    for _ in range(40):
        told = cut(shown)
        if not told:
            break
        qtbot.wait(10)
    return told


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
    monkeypatch.setattr(BackupsModel, "look", lambda _model: None)  # no folder is there
    # Looked at on SCREEN, whatever screen there is: without one Qt makes one 800 pixels wide.
    monkeypatch.setattr(fitting, "fit_soon", lambda _dialog: None)
    window, found = bench.window, list[str]()
    window.resize(SCREEN)

    def look(name: str, shown: QWidget) -> None:
        found.extend(f"{name}: {each}" for each in settled_cut(shown, qtbot))

    look("empty", window)
    bench.show(made.case())
    qtbot.waitUntil(lambda: bool(window.header.number.text()))
    look("case", window)
    for key in ("keys", "palette"):
        before = set(QApplication.topLevelWidgets())
        window.key_pressed.emit(key)
        for shown in set(QApplication.topLevelWidgets()) - before:
            if shown.isVisible():
                look(key, shown)
                shown.close()
    for page in Page:
        bench.actions.setting.open(page)
        (dialog,) = window.findChildren(SettingsDialog)
        look(page.name, dialog)
    dialog.close()
    assert not found, "\n".join(found)
