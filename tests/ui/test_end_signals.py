"""Being asked to end by the system."""

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from ui.end_signals import EndSignals


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals to itself")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_end_asks_the_window(qtbot: QtBot, number: int) -> None:
    asked: list[bool] = []
    before = signal.getsignal(number)
    signals = EndSignals(lambda: asked.append(True))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: asked == [True])
    signals.close()
    assert signal.getsignal(number) is before
