"""What a batch waits for is told on the command line, once, and with who mends it."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.batch.arriving import Awaited
from app.cli.batch_bar import Bar, waiting
from app.errors import AppError, DiskFull, FolderReadOnly, NothingListens, RateLimited


@pytest.mark.parametrize(
    ("error", "end"),
    [
        (NothingListens("h:1"), "h:1. It goes on by itself."),
        (
            DiskFull(place="/data"),
            "The disk with /data is full. Free some space, and it goes on by",
        ),
        (FolderReadOnly(place="/data"), "Allow writing there, and it goes on by itself."),
    ],
)
def test_it_says_what_keeps_it_and_who_mends_it(error: AppError, end: str) -> None:
    said = waiting(error)
    assert end in said
    assert "try again" not in said


def test_a_server_that_asks_to_wait_now_longer_and_now_less_is_told_of_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    waits, awaited = dict[str, AppError](), dict[str, Awaited]()
    runner = SimpleNamespace(waits=waits, arriving=SimpleNamespace(awaited=awaited))
    bar = Bar(cast(Any, None), cast(Any, runner), ())
    for seconds in (0.0, 1.0, 20.0):
        waits["office"] = RateLimited(host="h:1", retry_after=seconds)
        bar._say_waits()
    waits["other"] = NothingListens("h:2")
    bar._say_waits()
    waits.clear()
    bar._say_waits()
    bar._say_waits()
    awaited["batch-1"] = Awaited(1, "No such file")
    bar._say_waits()
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 4
    assert said[0].startswith("h:1 has too much to do.")
    assert "h:2" in said[1]
    assert said[2] == "It goes on."
    assert said[3] == "The folder can't be looked into: No such file. It goes on by itself."
