"""Charts say what they stand on, and nothing is divided by nothing."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.figures.call_figures import CallFigures
from app.domain.figures.calls import Calls
from app.domain.figures.chart import Chart, ticks_up_to
from app.domain.figures.figure_charts import Figures, charts, duration
from app.domain.figures.period import Period
from app.domain.figures.period_figures import FigureQuery, PeriodFigures, Seen
from app.domain.words import Kind, Language, Severity, Verdict
from app.report.figures.paper_words import speaker_in

ENGLISH = speaker_in(Language.ENGLISH)
OCTOBER = FigureQuery(Period(date(2026, 10, 1), date(2026, 10, 31)))
CASES = PeriodFigures(
    {date(2026, 10, 1): 2, date(2026, 10, 9): 2},
    {Kind.PARCEL: 1, Kind.VEHICLE: 3},
    {Severity.SEVERE: 1, Severity.NONE: 1},
    (600.0, 7200.0, 8000.0, 9000.0),
    {Verdict.ACCEPTED: 5, Verdict.EDITED: 1, Verdict.REJECTED: 2, None: 4, Verdict.ADDED: 9},
    2,
    {Seen.AGREED: 3, Seen.BY_ONE: 1},
)
SUMS = Calls("", "", 1204, 3, 900, 100, 5.0, (("EUR", Decimal("12.345")),))
CALLS = CallFigures(SUMS, {date(2026, 10, 9): 1200}, ("2026-09",))
NOTHING = CallFigures(Calls("", "", 0, 0, 0, 0, 0.0))


def _told(chart: Chart) -> dict[str, str]:
    return {each.label: each.shown.replace("\u00a0", " ") for each in chart.entries}


def test_shares_are_written_as_the_language_does() -> None:
    kinds = charts(Figures(OCTOBER, CASES, CALLS), speaker_in(Language.CHINESE))[1]
    assert kinds.headline.endswith(" 75%")
    assert [each.shown for each in kinds.entries] == ["3 · 75%", "1 · 25%"]


def test_what_the_charts_say() -> None:
    every = charts(Figures(OCTOBER, CASES, CALLS), ENGLISH)
    cases, kinds, severities, waits, findings, agreement, calls = every
    assert cases.headline == "4 cases"
    assert [each.value for each in cases.entries] == [2, *[0] * 7, 2, *[0] * 22]
    assert kinds.said == "Of 4 cases"
    assert _told(kinds) == {"Vehicle damage": "3 · 75 %", "Parcel damage": "1 · 25 %"}
    assert severities.said.startswith("Of 2 cases")
    assert _told(severities)["Severe"] == "1 · 50 %"
    assert [each.value for each in waits.entries] == [1, 3, 0, 0, 0, 0]
    assert (waits.headline + waits.said).replace("\u00a0", " ") == (
        "Median 2 h 7 minHalf of 4 decided cases took 1 h 32 min to 2 h 18 min"
    )
    assert findings.headline == "75\u00a0% of those reviewed were kept"
    assert findings.said == "Of 12 findings; people added 9"
    assert agreement.said == "Of 4 places; second opinions: 2"
    assert calls.headline == "1,204 calls"
    assert calls.said.replace("\u00a0", " ") == (
        "By day · 3 answers were known · 1,000 tokens · 12.35 EUR · 4 of them on days not counted"
        " · without 2026-09, counted by month alone"
    )


def test_an_empty_period_says_so_in_words() -> None:
    for chart in charts(Figures(OCTOBER, PeriodFigures(), NOTHING), ENGLISH):
        assert (chart.headline, chart.entries) == ("", ())
        assert chart.said.startswith("No ")


COUNTS = st.integers(0, 3)


@settings(max_examples=60)
@given(
    st.dictionaries(st.sampled_from(Kind), COUNTS),
    st.dictionaries(st.sampled_from(Severity), COUNTS),
    st.dictionaries(st.sampled_from([*Verdict, None]), COUNTS),
    st.dictionaries(st.sampled_from(Seen), COUNTS),
    st.lists(st.floats(0, 1e7), max_size=5),
)
def test_whatever_was_counted_is_drawn_whole(
    kinds: dict[Kind, int],
    severities: dict[Severity, int],
    verdicts: dict[Verdict | None, int],
    seen: dict[Seen, int],
    seconds: list[float],
) -> None:
    days = {date(2026, 10, 31): sum(kinds.values())}
    of = PeriodFigures(days, kinds, severities, tuple(seconds), verdicts, 1, seen)
    drawn = charts(Figures(OCTOBER, of, NOTHING), ENGLISH)
    sums = [sum(each.value for each in chart.entries) for chart in drawn]
    counted = (severities, seen)
    judged, places = (sum(each.values()) for each in counted)
    assert sums == [of.cases, of.cases, judged, len(seconds), of.by_models, places, 0]


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 s"),
        (59.4, "59 s"),
        (59.9, "1 min"),
        (90, "2 min"),
        (3600, "1 h"),
        (3599.9, "1 h"),
        (86_400 + 60, "1 d"),
        (90_000, "1 d 1 h"),
    ],
)
def test_a_time_in_its_two_largest_units(seconds: float, told: str) -> None:
    assert duration(seconds, ENGLISH).replace("\u00a0", " ") == told


@settings(max_examples=60)
@given(st.integers(0, 10**7))
def test_ticks_are_few_and_reach_the_top(most: int) -> None:
    ticks = ticks_up_to(most)
    assert ticks[0] == 0
    assert ticks[-1] >= most > ticks[-2] or most == 0
    assert 2 <= len(ticks) <= 5
