"""What is heard."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.dock.sounds import Sound, Sounds


@pytest.mark.parametrize("sound", list(Sound))
def test_as_many_beeps_as_it_is_bad(qtbot: QtBot, sound: Sound) -> None:
    holder, heard = QObject(), list[Sound]()
    sounds = Sounds(holder, heard.append)
    sounds.play(sound)
    assert heard == [sound]
    qtbot.waitUntil(lambda: not sounds._timer.isActive())
    assert heard == [sound] * int(sound)
    holder.deleteLater()


def test_the_newest_is_heard(qtbot: QtBot) -> None:
    holder, heard = QObject(), list[Sound]()
    sounds = Sounds(holder, heard.append)
    sounds.play(Sound.BAD)
    sounds.play(Sound.GOOD)
    assert heard == [Sound.BAD, Sound.GOOD]
    assert not sounds._timer.isActive()
    holder.deleteLater()
