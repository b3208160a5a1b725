"""What else Python does, kept from holding the window up: its collector and its other threads."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

# Seconds a computing thread goes on while the window's waits for its turn: Python's 5 ms add up,
# since Qt gives the turn away at nearly every call.
_SWITCH = 0.0003
_TURN = 100  # milliseconds between two looks for what only holds itself
_ROUNDS = 10_000  # looks that found something new before all that lives is gone through unasked


@contextmanager
def lasting() -> Iterator[None]:
    """All that has been loaded by now stays: looking through it again and again held the window
    up for 50 ms and more at a time. What comes later is looked through by sweep(), and in turns
    here: Python would do so in whichever thread happens to make the next object, and a part of the
    window that is freed in a thread that computes can take the program down."""
    young, middle, old = gc.get_threshold()
    switch = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    gc.freeze()
    gc.set_threshold(young, middle, _ROUNDS)
    turns = QTimer()
    turns.timeout.connect(_look)
    turns.start(_TURN)
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        turns.stop()
        gc.set_threshold(young, middle, old)
        gc.unfreeze()
        sys.setswitchinterval(switch)


def sweep() -> None:
    """Free what is left over of the case that was on the table. Takes some ten milliseconds: call
    it where a person has just turned to something else."""
    gc.collect()


def _look() -> None:
    """Free what is due, by Python's own count of what was made since; what has outlived one look
    is left to the long rounds, so that a look is short."""
    made, _, looks = gc.get_count()
    young, _, rounds = gc.get_threshold()
    if made > young:
        gc.collect(2 if looks > rounds else 1)
