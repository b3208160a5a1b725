"""What stays is kept out of the garbage collector's rounds, and given back at the end."""

import gc

from ui.lasting import lasting


def test_all_that_is_loaded_is_set_aside_for_a_while() -> None:
    before = gc.get_freeze_count()
    with lasting():
        assert gc.get_freeze_count() > before + 1000
    assert gc.get_freeze_count() == 0
