"""What is heard at the dock: once for good, twice for look at it, three times for bad."""

import sys
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.words import Severity
from ui.dock.parcel import Parcel, Stage

_APART_MS = 220
_CALM = (Severity.NONE, Severity.MINOR)


class Sound(IntEnum):
    """As many beeps."""

    GOOD = 1
    LOOK = 2
    BAD = 3


def sound_of(parcel: Parcel) -> Sound:
    """What is heard of its answer."""
    if parcel.stage is Stage.FAILED or parcel.reply.severity is Severity.SEVERE:
        return Sound.BAD
    return Sound.GOOD if parcel.reply.severity in _CALM else Sound.LOOK


class Sounds(QObject):
    """Plays with what every system has, its beep; Windows has a sound of its own for each. Sound
    alone says nothing: the screen says the same."""

    def __init__(self, parent: QObject, beep: Callable[[Sound], object] | None = None) -> None:
        super().__init__(parent)
        self._beep = beep or _beep
        self._left, self._sound = 0, Sound.GOOD
        self._timer = QTimer(self)
        self._timer.setInterval(_APART_MS)
        self._timer.timeout.connect(self._again)

    def play(self, sound: Sound) -> None:
        """Once at once, the rest a moment apart; the newest is heard instead of an older one."""
        self._sound, self._left = sound, int(sound)
        self._again()
        if self._left:
            self._timer.start()

    def _again(self) -> None:
        self._left -= 1
        self._beep(self._sound)
        if self._left <= 0:
            self._timer.stop()


def _beep(sound: Sound) -> None:
    if sys.platform == "win32":
        import winsound

        kinds = {
            Sound.GOOD: winsound.MB_OK,
            Sound.LOOK: winsound.MB_ICONEXCLAMATION,
            Sound.BAD: winsound.MB_ICONHAND,
        }
        winsound.MessageBeep(kinds[sound])
    else:
        QApplication.beep()
