"""What the batch command says of a plan before it begins."""

import pytest

from app.cli.batch import _say_left
from app.domain.many.batch import Planned
from app.domain.many.plan import LeftOut, Plan, Why


def test_what_is_left_out_and_what_stands_twice_is_said_before_it_begins(
    capsys: pytest.CaptureFixture[str],
) -> None:
    twice = [Planned("1\x1b[2J", "1\x1b[2J", (f"/in/{name}.jpg",)) for name in "ab"]
    _say_left(Plan(tuple(twice), (LeftOut("x.jpg", Why.NOT_FOUND, row=7),)))
    said = capsys.readouterr().err
    assert "Left out: 1, rows 7. Not in the folder of photos." in said
    assert "More than one row has the number 1" in said
    assert "\x1b" not in said
    _say_left(Plan((Planned("1", "1"), Planned("2", "2"), Planned("3"), Planned("4"))))
    assert not capsys.readouterr().err
