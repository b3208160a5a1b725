"""What else Python does, kept from holding the window up: its collector and its other threads."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# Seconds a computing thread goes on while the window's waits for its turn: Python's 5 ms add up,
# since Qt gives the turn away at nearly every call.
_SWITCH = 0.0003
_ROUNDS = 1000  # of the middle generation before Python goes through all that lives by itself


@contextmanager
def lasting() -> Iterator[None]:
    """All that has been loaded by now stays: looking through it again and again held the window
    up for 50 ms and more at a time. What comes later is looked through by sweep()."""
    young, middle, old = gc.get_threshold()
    switch = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    gc.freeze()
    gc.set_threshold(young, middle, _ROUNDS)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, old)
        gc.unfreeze()
        sys.setswitchinterval(switch)


def sweep() -> None:
    """Free what is left over of the case that was on the table. Takes some ten milliseconds: call
    it where a person has just turned to something else."""
    gc.collect()
