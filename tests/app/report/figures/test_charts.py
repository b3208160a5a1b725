"""Charts as marks: everything inside, as long as its value."""

import pytest

from app.domain.figures.chart import Box, Chart, Entry, Form, Rule, Tone, Writing
from app.domain.words import Severity
from app.report.figures.charts import sketch

ROWS = (Entry("Severe", 40, "40 · 80 %", Severity.SEVERE), Entry("None", 10, "10 · 20 %"),
        Entry("轻微", 0, "0"))  # fmt: skip
TICKS = ((0, "0"), (50, "50"))


def _boxes(chart: Chart) -> list[Box]:
    return [mark for mark in sketch(chart, 400, 13).marks if isinstance(mark, Box)]


def test_bars_are_as_long_as_they_count_in_their_own_colours() -> None:
    severe, none = sorted(_boxes(Chart("", "", "", Form.BARS, ROWS)), key=lambda box: box.y)
    assert (severe.colour, none.colour) == (Severity.SEVERE, Tone.ACCENT)
    assert severe.width == pytest.approx(4 * none.width)
    assert severe.x == none.x


def test_columns_stand_on_one_line() -> None:
    entries = tuple(Entry(str(n), n, str(n)) for n in (50, 25, 0))
    chart = Chart("", "", "", Form.COLUMNS, entries, TICKS)
    high, low = sorted(_boxes(chart), key=lambda box: box.x)
    assert high.height == pytest.approx(2 * low.height)
    assert high.y + high.height == pytest.approx(low.y + low.height)
    lines = [mark for mark in sketch(chart, 400, 13).marks if isinstance(mark, Rule)]
    assert len(lines) == len(TICKS)


@pytest.mark.parametrize("form", Form)
def test_all_of_it_is_inside_and_every_word_is_there(form: Form) -> None:
    made = sketch(Chart("", "", "", form, ROWS, TICKS), 400, 13)
    for mark in made.marks:
        assert 0 <= mark.x <= 400
        assert 0 <= mark.y <= made.height
    words = {mark.text for mark in made.marks if isinstance(mark, Writing)}
    assert {entry.label for entry in ROWS} <= words


@pytest.mark.parametrize("days", [1, 29, 60])
def test_the_value_above_the_last_column_is_whole(days: int) -> None:
    entries = tuple(Entry(f"{n} Nov", 0, "0") for n in range(1, days))
    chart = Chart("", "", "", Form.COLUMNS, (*entries, Entry("last", 40, "1,240")), TICKS)
    written = [mark for mark in sketch(chart, 400, 13).marks if isinstance(mark, Writing)]
    (above,) = (mark for mark in written if mark.text == "1,240")
    wide = 5 * 0.6 * 13  # of letters at least
    assert above.x + wide * (1 - above.anchor) <= 400


def test_nothing_is_drawn_of_nothing() -> None:
    assert sketch(Chart("", "", "", Form.BARS), 400, 13).marks == ()
