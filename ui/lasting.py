"""What stays until the window closes is kept out of the garbage collector's rounds."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting() -> Iterator[None]:
    """All that has been loaded by now stays: looking through it again and again held the window
    up for 50 ms and more at a time."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
