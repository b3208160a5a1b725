"""An answer that was merged from several looks, ready made."""

from dataclasses import replace

from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.finding import FindingValue
from app.domain.inspection import Inspection
from app.domain.looking.looks import merge
from app.domain.merged import Merged
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.strategy import Strategy, Way, strategy
from app.domain.words import Severity
from tests.helpers import cases

RUN = "merged-1"
DENT = cases.value()
WORSE = cases.value(severity=Severity.SEVERE)
ALONE = cases.value(part="hood", region=Region(0.7, 0.1, 0.9, 0.2))


def look(number: int, *values: FindingValue) -> Run:
    """The number-th look of the run, with these findings."""
    found = tuple(
        cases.finding(id=f"{number}.{n}", run_id=f"look-{number}", proposed=value)
        for n, value in enumerate(values)
    )
    told = Assessment(answer="Yes.", findings=found, summary=cases.assessment().summary)
    told = replace(told, raw="{}")
    return cases.run(id=f"look-{number}", assessment=told, look_of=RUN, look=number)


def inspection(wanted: Strategy | None = None, *looks: Run) -> Inspection:
    """Three looks saw one dent, one of them called it severe and saw something else as well."""
    wanted = wanted or strategy(Way.SEVERAL, 3)
    every = looks or (look(1, DENT), look(2, WORSE, ALONE), look(3, DENT))
    told, seen = merge(every, wanted, RUN)
    ids = tuple(each.id for each in every)
    merged = Merged(wanted, ids, seen, 0, len(ids))
    run = cases.run(
        id=RUN, assessment=told, merged=merged, told=Told("qwen3-vl-8b-q4", seconds=26.1)
    )
    return cases.inspection(runs=(run, *every))
