"""The window's part of the self-test sees whether something was drawn."""

import asyncio

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.self_testing import drawing


def test_what_is_drawn_is_seen(qtbot: QtBot) -> None:
    assert asyncio.run(drawing()).endswith(QGuiApplication.platformName())


def test_an_empty_picture_is_no_drawing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.self_testing._WORD", " ")
    with pytest.raises(RuntimeError, match="0 pixels"):
        asyncio.run(drawing())
