"""How many questions go out at once follows what the server bears."""

from app.batch.pace import Pace


def _well(pace: Pace, count: int, first_byte: float, now: float = 100.0) -> None:
    for _ in range(count):
        pace.well(first_byte, now)


def test_it_begins_with_the_most_and_halves_once_for_all_that_were_told_together() -> None:
    pace = Pace(10)
    assert pace.free(0) == 10
    pace.flying = 10
    for now in (5.0, 5.1, 5.2):
        pace.too_much(1.0, now)
    pace.flying = 0
    assert pace.room == 5
    assert pace.free(5.3) == 0
    assert pace.free(9) == 1  # one alone goes ahead
    pace.well(0.1, 9)
    assert pace.free(9) == 5
    pace.too_much(9, 10)
    assert pace.room == 2.5


def test_it_grows_by_one_for_each_window_of_answers_up_to_the_most() -> None:
    pace = Pace(10)
    pace.too_much(1, 2)
    _well(pace, 5, 0.5)
    assert pace.room == 6
    _well(pace, 6, 0.5)
    assert pace.room == 7
    _well(pace, 100, 0.5)
    assert pace.room == 10


def test_after_minutes_of_no_it_soon_asks_half_as_much_as_before_and_no_more_at_once() -> None:
    pace, now = Pace(8), 0.0
    for _ in range(6):  # each that goes ahead is told no
        pace.too_much(now, now + 0.1)
        now += pace.held(now) + 0.1
    assert pace.room == 1
    _well(pace, 3, 0.5, now)
    assert pace.room == 4
    _well(pace, 4, 0.5, now)
    assert pace.room == 4
    _well(pace, 1, 0.5, now)
    assert pace.room == 5
    pace.too_much(now + 1, now + 2)
    pace.too_much(now + 3, now + 4)
    assert pace.room == 1.25
    _well(pace, 9, 0.5, now)
    assert pace.room < 5, "that is what was too much"


def test_what_the_server_asks_for_is_waited_for() -> None:
    pace = Pace(4)
    pace.too_much(0, 10, wait=42)
    assert (pace.held(10), pace.free(51), pace.free(52)) == (42, 0, 1)


def test_nothing_gets_there_and_longer_is_waited_each_time_to_a_minute() -> None:
    pace, now, waits = Pace(10), 0.0, []
    for _ in range(9):
        pace.away(now)
        waits.append(pace.held(now))
        now += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert pace.room == 10


def test_answers_that_begin_much_later_than_at_best_are_heeded_and_a_little_is_not() -> None:
    pace = Pace(8)
    _well(pace, 8, 0.5)
    _well(pace, 8, 1.2)
    assert pace.room == 8
    _well(pace, 8, 4.0)
    assert pace.room == 4
