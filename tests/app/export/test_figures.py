"""The figures as a table: each with the number it stands on."""

import csv
import io

from app.domain.figures.figure_charts import Figures
from app.domain.figures.period_figures import PeriodFigures
from app.export.figures import as_csv
from tests.app.domain.figures.test_figure_charts import CALLS, CASES, NOTHING, OCTOBER


def _rows(figures: Figures) -> dict[tuple[str, str], tuple[str, str]]:
    table = csv.reader(io.StringIO(as_csv(figures).decode("utf-8-sig"), newline=""))
    return {(name, of): (value, on) for name, of, value, on in table}


def test_every_figure_says_what_it_stands_on() -> None:
    told = _rows(Figures(OCTOBER, CASES, CALLS))
    assert told["cases opened", "2026-10-09"] == ("2", "4")
    assert told["kind", "vehicle"] == ("3", "4")
    assert told["severity", "severe"] == ("1", "2")
    assert told["seconds from photo to decision", "median"] == ("7600.0", "4")
    assert told["models' findings", "not reviewed"] == ("4", "12")
    assert told["people's findings", "added"] == ("9", "")
    assert told["second opinions", "by one"] == ("1", "4")
    assert told["money", "EUR"] == ("12.345", "1204")
    assert told["calls left out", "2026-09"] == ("", "")


def test_an_empty_period_has_no_median() -> None:
    told = _rows(Figures(OCTOBER, PeriodFigures(), NOTHING))
    assert told["cases", "all"] == ("0", "0")
    assert ("seconds from photo to decision", "median") not in told
