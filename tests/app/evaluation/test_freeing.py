"""Freed is what nobody else holds, a part at a time."""

import gc
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from app.evaluation.freeing import free
from app.evaluation.kept_run import KeptRun
from app.evaluation.labelled import LabelledPhoto
from app.evaluation.sets.raw import Format, RawPhoto, RawSet
from tests.helpers.labelling import GOOD, answers, labelled

MANY = 3000


def _labels() -> int:
    gc.collect()
    return sum(isinstance(each, LabelledPhoto) for each in gc.get_objects())


def _run() -> KeptRun:
    photos = labelled(MANY)
    return KeptRun("run", datetime.now(UTC), {}, photos, tuple(answers(photos, GOOD)))


def test_all_of_it_goes_and_what_others_hold_stays() -> None:
    before = _labels()
    held = [_run(), _run()]
    kept = held[0].photos[7]
    free(held)
    assert held == []
    assert _labels() == before + 1
    assert kept.path == "7.jpg"


def test_a_set_goes() -> None:
    count = sys.getrefcount(RawPhoto)
    photos = tuple(RawPhoto(f"{n}", Path(f"{n}")) for n in range(MANY))
    held = [RawSet("set", Format.CSV, photos)]
    del photos
    free(held)
    assert sys.getrefcount(RawPhoto) == count


def test_other_threads_go_on_meanwhile() -> None:
    """Freed in one go it would let the other one come to no more than one turn."""
    held, turns, over = [_run()], [0], threading.Event()

    def goes_on() -> None:
        while not over.is_set():
            turns[0] += 1
            time.sleep(0)

    other, before = threading.Thread(target=goes_on), sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        other.start()
        turns[0] = 0
        free(held)
        seen = turns[0]
    finally:
        over.set()
        sys.setswitchinterval(before)
        other.join()
    assert seen > 5
