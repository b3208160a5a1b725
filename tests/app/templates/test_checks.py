"""What a text says, found by name, with what is wrong in it."""

from app.errors.template import Fault
from app.templates.checks import Notes, Table


def test_a_number_that_is_not_said_is_the_usual_one_be_it_none_at_all() -> None:
    notes = Notes("")
    assert Table({}, notes).number("days", 1, 9, 0) == 0
    assert Table({}, notes).number("days", 1, 9, 4) == 4
    assert notes.flaws == []
    assert Table({}, notes).number("days", 1, 9) == 1
    assert [flaw.fault for flaw in notes.flaws] == [Fault.MISSING]
