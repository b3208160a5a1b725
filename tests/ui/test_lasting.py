"""What stays is kept out of the garbage collector's rounds, and given back at the end."""

import gc
import sys
import weakref
from threading import Thread, current_thread

import pytest
from pytestqt.qtbot import QtBot

from ui.lasting import lasting, sweep

pytestmark = pytest.mark.usefixtures("qapp")


def test_all_that_is_loaded_is_set_aside_for_a_while() -> None:
    gc.unfreeze()  # what the tests before have set aside
    rounds, switch = gc.get_threshold(), sys.getswitchinterval()
    with lasting():
        assert gc.get_freeze_count() > 1000
        assert sys.getswitchinterval() < switch
        assert gc.get_threshold()[2] > rounds[2], "the long rounds hardly ever come by themselves"
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == rounds
    assert sys.getswitchinterval() == switch


def test_what_is_left_over_is_swept_away() -> None:
    class Left:
        def __init__(self) -> None:
            self.itself = self

    with lasting():
        left = weakref.ref(Left())
        gc.collect(1)
        sweep()
    assert left() is None


def test_nothing_is_freed_in_a_thread_that_computes(qtbot: QtBot) -> None:
    """A label whose window was closed, say: it holds itself, and Python comes across it later."""
    freed: list[Thread] = []
    made: list[list[int]] = []

    class Left:
        def __init__(self) -> None:
            self.itself = self
            weakref.finalize(self, lambda: freed.append(current_thread()))

    with lasting():
        Left()
        other = Thread(target=lambda: made.extend([] for _ in range(50_000)))
        other.start()
        other.join()
        assert not freed
        qtbot.waitUntil(lambda: bool(freed))
    assert freed == [current_thread()]
