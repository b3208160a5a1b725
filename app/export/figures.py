"""The figures of a period as a table other programs open."""

import csv
import io
from collections.abc import Iterator

from app.domain.figures.figure_charts import Figures
from app.domain.figures.period_figures import Seen, spread
from app.domain.words import Severity, Verdict
from app.export.cells import harmless

_Row = tuple[str, str, object, object]


def as_csv(figures: Figures) -> bytes:
    """UTF-8 with a mark that spreadsheets know it by: a figure, of what, its value, and the number
    it stands on. Times in seconds, money exact, every day of the period with its cases."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(("figure", "of", "value", "stands on"))
    for name, of, value, on in (*_asked(figures), *_cases(figures), *_calls(figures)):
        table.writerow((name, harmless(of), value, on))
    return written.getvalue().encode("utf-8-sig")


def _asked(figures: Figures) -> Iterator[_Row]:
    query = figures.query
    yield "period", "first day", query.period.first.isoformat(), ""
    yield "period", "last day", query.period.last.isoformat(), ""
    yield "period", "kind", query.kind or "all", ""
    yield "period", "with practice", str(query.practice).lower(), ""


def _cases(figures: Figures) -> Iterator[_Row]:
    of = figures.cases
    yield "cases", "all", of.cases, of.cases
    for day, count in sorted(of.days.items()):
        yield "cases opened", day.isoformat(), count, of.cases
    for kind, count in sorted(of.kinds.items()):
        yield "kind", kind, count, of.cases
    judged = sum(of.severities.values())
    for severity in Severity:
        yield "severity", severity, of.severities.get(severity, 0), judged
    if told := spread(of.seconds):
        named = (
            ("lower quartile", told.low),
            ("median", told.median),
            ("upper quartile", told.high),
        )
        for name, seconds in named:
            yield "seconds from photo to decision", name, f"{seconds:.1f}", len(of.seconds)
    for verdict in (Verdict.ACCEPTED, Verdict.EDITED, Verdict.REJECTED, None):
        yield (
            "models' findings",
            verdict or "not reviewed",
            of.verdicts.get(verdict, 0),
            of.by_models,
        )
    yield "people's findings", "added", of.verdicts.get(Verdict.ADDED, 0), ""
    places = sum(of.seen.values())
    for seen in Seen:
        yield "second opinions", seen.replace("_", " "), of.seen.get(seen, 0), places
    yield "second opinions", "compared", of.opinions, ""


def _calls(figures: Figures) -> Iterator[_Row]:
    sums = figures.calls.sums
    yield "calls", "made", sums.made, ""
    yield "calls", "saved", sums.saved, ""
    yield "calls", "tokens in", sums.tokens_in, sums.made
    yield "calls", "tokens out", sums.tokens_out, sums.made
    yield "calls", "seconds", f"{sums.seconds:.1f}", sums.made
    for currency, cost in sums.money:
        yield "money", currency, f"{cost:f}", sums.made
    for day, count in sorted(figures.calls.days.items()):
        yield "calls made", day.isoformat(), count, sums.made
    for month in figures.calls.left_out:
        yield "calls left out", month, "", ""
