"""What stays is kept out of the garbage collector's rounds, and given back at the end."""

import gc
import weakref

from ui.lasting import lasting, sweep


def test_all_that_is_loaded_is_set_aside_for_a_while() -> None:
    before, rounds = gc.get_freeze_count(), gc.get_threshold()
    with lasting():
        assert gc.get_freeze_count() > before + 1000
        assert gc.get_threshold()[2] > rounds[2], "the long rounds hardly ever come by themselves"
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == rounds


def test_what_is_left_over_is_swept_away() -> None:
    class Left:
        def __init__(self) -> None:
            self.itself = self

    with lasting():
        left = weakref.ref(Left())
        gc.collect(1)
        sweep()
    assert left() is None
