"""The garbage collector's rounds through all that lives, kept for moments when they do not hurt."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_ROUNDS = 1000  # of the middle generation before Python goes through all that lives by itself


@contextmanager
def lasting() -> Iterator[None]:
    """All that has been loaded by now stays: looking through it again and again held the window
    up for 50 ms and more at a time. What comes later is looked through by sweep()."""
    young, middle, old = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(young, middle, _ROUNDS)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, old)
        gc.unfreeze()


def sweep() -> None:
    """Free what is left over of the case that was on the table. Takes some ten milliseconds: call
    it where a person has just turned to something else."""
    gc.collect()
