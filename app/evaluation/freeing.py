"""Large things are let go of a part at a time.

Python frees a tuple and all that nobody else holds in one go, in which no other thread gets on: for
the labels and claims of 10,000 photos that is a tenth of a second, whichever thread does it.
"""

import time

from app.evaluation.kept_run import KeptRun
from app.evaluation.sets.raw import RawSet

_AT_ONCE = 50  # photos or answers
_PAUSE = 0.001  # seconds behind each: nobody waits for it, and the window has its turn


def free(held: list[KeptRun] | list[RawSet]) -> None:
    """What is held nowhere else goes. held is emptied: whoever calls must have nothing else of it.
    Takes a moment."""
    while held:
        many = _large(held)
        while many:
            del many[-_AT_ONCE:]
            time.sleep(_PAUSE)


def _large(held: list[KeptRun] | list[RawSet]) -> list[object]:
    """What the last of them holds, which itself goes here."""
    one = held.pop()
    return [*one.photos, *(one.answers if isinstance(one, KeptRun) else ())]
