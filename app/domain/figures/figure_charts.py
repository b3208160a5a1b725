"""The figures of a period as charts; the words, the numbers' and the days' form are handed in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from app.domain.figures.call_figures import CallFigures
from app.domain.figures.chart import Chart, Colour, Entry, Form, Tone, ticks_up_to
from app.domain.figures.period import Period, Step
from app.domain.figures.period_figures import FigureQuery, PeriodFigures, Seen, spread
from app.domain.words import Severity, Verdict

_HOUR, _DAY = 3600, 86_400
_WAITS = (_HOUR, 4 * _HOUR, _DAY, 3 * _DAY, 7 * _DAY)  # seconds; below each is one bar
_SEEN, _OPEN = Tone.ACCENT, Tone.MUTED
_UNITS = ((_DAY, "days"), (_HOUR, "hours"), (60, "minutes"), (1, "seconds"))
NB = "\u00a0"


@dataclass(frozen=True, slots=True)
class Speaker:
    """say: the words of a name, with data in their places; day: what a column is called that
    begins there."""

    say: Callable[..., str]
    number: Callable[[int], str]
    money: Callable[[Decimal, str], str]
    day: Callable[[date, Step], str]


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is known of a period."""

    query: FigureQuery
    cases: PeriodFigures
    calls: CallFigures


def charts(figures: Figures, to: Speaker) -> tuple[Chart, ...]:
    """Every chart, those without a figure in words alone."""
    of, period = figures.cases, figures.query.period
    return (
        _cases(of, period, to),
        _kinds(of, to),
        _severities(of, to),
        _waits(of, to),
        _findings(of, to),
        _agreement(of, to),
        _calls(figures.calls, period, to),
    )


def _cases(of: PeriodFigures, period: Period, to: Speaker) -> Chart:
    told = to.say(f"figures_cases_{period.step}") if of.cases else to.say("figures_no_cases")
    return _columns(to, period, "cases", of.days, told, of.cases)


def _kinds(of: PeriodFigures, to: Speaker) -> Chart:
    counts = dict(sorted(of.kinds.items(), key=lambda pair: -pair[1]))
    named = {kind: to.say(f"title_{kind}") for kind in counts}
    entries = _entries(to, ((named[kind], n, Tone.ACCENT) for kind, n in counts.items()))
    first = next(iter(entries), None)
    headline = f"{first.label} {_share(first.value, of.cases, to)}" if first else ""
    told = to.say("figures_of_cases", n=to.number(of.cases))
    return _bars(to, "kinds", headline, told, entries)


def _severities(of: PeriodFigures, to: Speaker) -> Chart:
    order = sorted(Severity, key=lambda severity: -severity.weight)
    counts = ((each, of.severities.get(each, 0)) for each in order)
    entries = _entries(to, ((to.say(f"severity_{each}"), n, each) for each, n in counts))
    judged = sum(of.severities.values())
    worst = to.say(f"severity_{Severity.SEVERE}")
    headline = f"{worst} {_share(of.severities.get(Severity.SEVERE, 0), judged, to)}"
    told = to.say("figures_judged", n=to.number(judged))
    return _bars(to, "severities", headline, told, entries)


def _waits(of: PeriodFigures, to: Speaker) -> Chart:
    told = spread(of.seconds)
    if told is None:
        return _bars(to, "waits", "", "", ())
    bounds = (*_WAITS, float("inf"))
    counts = [sum(low <= each < high for each in of.seconds)
              for low, high in zip((0, *_WAITS), bounds, strict=True)]  # fmt: skip
    steps = [duration(bound, to) for bound in _WAITS]
    names = [
        to.say("figures_under", time=steps[0]),
        *(to.say("figures_between", low=low, high=high) for low, high in pairwise(steps)),
        to.say("figures_over", time=steps[-1]),
    ]
    rows = ((name, n, Tone.ACCENT) for name, n in zip(names, counts, strict=True))
    low, high = duration(told.low, to), duration(told.high, to)
    half = to.say("figures_half", n=to.number(len(of.seconds)), low=low, high=high)
    headline = to.say("figures_median", time=duration(told.median, to))
    return _bars(to, "waits", headline, half, _entries(to, rows))


def _findings(of: PeriodFigures, to: Speaker) -> Chart:
    counts = of.verdicts
    order = (Verdict.ACCEPTED, Verdict.EDITED, Verdict.REJECTED, None)
    rows = (
        (to.say(f"figures_{each or 'open'}"), counts.get(each, 0), _OPEN if each is None else _SEEN)
        for each in order
    )
    looked = of.by_models - counts.get(None, 0)
    kept = _share(counts.get(Verdict.ACCEPTED, 0) + counts.get(Verdict.EDITED, 0), looked, to)
    headline = to.say("figures_kept", share=kept) if looked else ""
    added = to.number(counts.get(Verdict.ADDED, 0))
    told = to.say("figures_found", n=to.number(of.by_models), added=added)
    return _bars(to, "findings", headline, told, _entries(to, rows))


def _agreement(of: PeriodFigures, to: Speaker) -> Chart:
    places = sum(of.seen.values())
    rows = ((to.say(f"figures_{each}"), of.seen.get(each, 0), Tone.ACCENT) for each in Seen)
    headline = to.say("figures_same", share=_share(of.seen.get(Seen.AGREED, 0), places, to))
    told = to.say("figures_places", n=to.number(places), opinions=to.number(of.opinions))
    return _bars(to, "agreement", headline, told, _entries(to, rows))


def _calls(of: CallFigures, period: Period, to: Speaker) -> Chart:
    sums = of.sums
    told = [to.say(f"figures_calls_{period.step}")]
    if sums.saved:
        told.append(to.say("figures_known", n=to.number(sums.saved)))
    if tokens := sums.tokens_in + sums.tokens_out:
        told.append(to.say("figures_tokens", n=to.number(tokens)))
    told += [to.money(cost, currency) for currency, cost in sums.money]
    if undated := sums.made - sum(of.days.values()):
        told.append(to.say("figures_undated", n=to.number(undated)))
    if not sums.made + sums.saved:
        told = [to.say("figures_no_calls")]
    if of.left_out:
        told.append(to.say("figures_left_out", months=", ".join(of.left_out)))
    return _columns(to, period, "calls", of.days, " · ".join(told), sums.made)


def _columns(
    to: Speaker, period: Period, name: str, days: Mapping[date, int], said: str, n: int
) -> Chart:
    counts = dict.fromkeys(period.steps, 0)
    for day, count in days.items():
        counts[period.step_of(day)] += count
    entries = tuple(
        Entry(to.day(day, period.step), count, to.number(count)) for day, count in counts.items()
    )
    most = max(counts.values(), default=0)
    ticks = tuple((tick, to.number(tick)) for tick in ticks_up_to(most))
    headline = to.say(f"figures_n_{name}", n=to.number(n)) if n else ""
    title = to.say(f"figures_{name}")
    return Chart(title, headline, said, Form.COLUMNS, entries if most else (), ticks)


def _bars(to: Speaker, name: str, headline: str, said: str, entries: tuple[Entry, ...]) -> Chart:
    title = to.say(f"figures_{name}")
    if not any(entry.value for entry in entries):
        return Chart(title, "", to.say(f"figures_no_{name}"), Form.BARS)
    return Chart(title, headline, said, Form.BARS, entries)


def _entries(to: Speaker, rows: Iterator[tuple[str, int, Colour]]) -> tuple[Entry, ...]:
    told = tuple(rows)
    of = sum(n for _, n, _ in told)
    return tuple(
        Entry(label, n, f"{to.number(n)} · {_share(n, of, to)}" if n else to.number(0), colour)
        for label, n, colour in told
    )


def _share(n: int, of: int, to: Speaker) -> str:
    """In whole parts of a hundred; what is not nothing and not all is never told as such."""
    if not of:
        return ""
    rounded = str(round(100 * n / of))
    if n and rounded == "0":
        rounded = "<1"
    elif rounded == "100" and n < of:
        rounded = ">99"
    return to.say("figures_share", n=rounded)


def duration(seconds: float, to: Speaker) -> str:
    """In its two largest units, as «3 d 4 h»."""
    left = round(seconds) if seconds < 60 else round(seconds / 60) * 60
    told: list[str] = []
    for size, unit in _UNITS:
        count, left = divmod(left, size)
        if count and len(told) < 2:
            told.append(to.say(f"figures_{unit}", n=count))
        elif told:
            break
    return NB.join(told) or to.say("figures_seconds", n=0)
