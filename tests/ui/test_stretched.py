"""In a language twice as long as English every word is whole, on a small screen too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import cases as made
from tests.helpers.stretching import SCREEN, cut, doubled
from tests.ui.test_window import Bench, bench
from ui import theme
from ui.settings.backups_model import BackupsModel
from ui.settings.pages import Page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
__all__ = ["bench"]  # a fixture


@pytest.fixture
def stretched(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Everything that is made from now on is twice as long, in the program's own look."""
    translator, style, palette = doubled(tmp_path), qapp.styleSheet(), qapp.palette()
    qapp.installTranslator(translator)
    monkeypatch.setattr(BackupsModel, "look", lambda _model: None)
    theme.apply(qapp, dark=False)
    yield
    qapp.removeTranslator(translator)
    qapp.setStyleSheet(style)
    qapp.setPalette(palette)


def test_no_words_are_cut(stretched: None, bench: Bench, qtbot: QtBot) -> None:
    window, found = bench.window, list[str]()
    window.resize(SCREEN)

    def look(name: str, shown: QWidget) -> None:
        told = cut(shown)
        for _ in range(40):  # what is drawn in turns settles; words that stay cut are told
            if not told:
                return
            qtbot.wait(10)
            told = cut(shown)
        found.extend(f"{name}: {each}" for each in told)

    look("empty", window)
    bench.show(made.case())
    qtbot.waitUntil(lambda: bool(window.header.number.text()))
    look("case", window)
    for key in ("keys", "tickets", "palette"):
        before = set(QApplication.topLevelWidgets())
        window.key_pressed.emit(key)
        for shown in set(QApplication.topLevelWidgets()) - before:
            if shown.isVisible():
                look(key, shown)
                shown.close()
    for page in Page:
        bench.actions.open_settings(page)
        assert bench.actions._settings is not None
        look(page.name, bench.actions._settings)
    bench.actions._settings.close()
    assert not found, "\n".join(found)
