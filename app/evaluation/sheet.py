"""What is told of an evaluation, in the order people read it."""

from collections.abc import Iterator

from app import wording
from app.domain.evaluated import Estimate, Evaluated, Table
from app.domain.evaluation_sheet import EvaluationSheet, Line, Scores
from app.domain.template import Template
from app.domain.words import Language
from app.evaluation.kept_run import KeptRun
from app.evaluation.summary import is_practice

_MOST_ROWS = 20
_EDGES = ("value", "low", "high")


def sheet(run: KeptRun, found: Evaluated, template: Template) -> EvaluationSheet:
    """In English."""
    model = ", ".join(run.models) or str(run.head.get("model", ""))
    notices = [wording.PRACTICE_MEASURED] if is_practice(run) else []
    notices += [] if run.done else [wording.NOT_ALL_ANSWERED]
    return EvaluationSheet(
        title=wording.EVALUATION_OF.format(model=model),
        notice=" ".join(notices),
        facts=tuple(_facts(run, found, template, model)),
        short=_short(found),
        rule=wording.matching_words(found.overlap),
        lines=tuple(_lines(found, run.currency)),
        scores=tuple(_scores(found, template)),
        confusion=found.confusion,
        reliability=found.reliability,
        limits=wording.EVALUATION_LIMITS,
        calibrated=found.calibrated,
    )


def _facts(
    run: KeptRun, found: Evaluated, template: Template, model: str
) -> Iterator[tuple[str, str]]:
    material, head = run.head["set"], run.head
    yield "Model", model
    yield "Connection", " · ".join(filter(None, (str(head["connection"]), str(head["host"]))))
    yield "Template", f"{template.title(Language.ENGLISH)}, version {head['template_version']}"
    yield "Set", f"{material['name']} ({material['format']})"
    yield "Photos", f"{found.photos} in {found.cases} cases; {len(run.refused)} could not be used"
    labels = sum(not label.left_out for photo in run.photos for label in photo.labels)
    left_out = sum(label.left_out for photo in run.photos for label in photo.labels)
    yield "Labels", f"{labels}; {left_out} left out, without a counterpart in the template"
    yield "Looks at each", str(found.looks)
    yield "Run", f"{run.id}, {run.made_at:%Y-%m-%d %H:%M} UTC"


def _short(found: Evaluated) -> tuple[str, ...]:
    told = tuple(
        words.format_map({edge: _of_hundred(getattr(each, edge)) for edge in _EDGES})
        for name, words in wording.IN_SHORT.items()
        if (each := found.overall[name]).value is not None
    )
    return told or (wording.NOTHING_TO_TELL,)


def _of_hundred(share: float | None) -> str:
    return "?" if share is None else f"{100 * share:.0f}"


def _lines(found: Evaluated, currency: str) -> Iterator[Line]:
    for name, words in wording.FIGURE.items():
        each = found.overall[name]
        if each.value is not None:
            bar = each if wording.is_share(name) else None
            yield Line(words, wording.figure_words(name, each, currency), bar)


def _scores(found: Evaluated, template: Template) -> Iterator[Scores]:
    """The most labelled first."""
    for title, table in (("By type", found.per_type), ("By part", found.per_part)):
        rows = sorted(_rows(table, template), key=lambda row: -_count(row[1]))
        if rows:
            yield Scores(title, tuple(rows[:_MOST_ROWS]))


def _rows(table: Table, template: Template) -> Iterator[tuple[str, Line, Line]]:
    for code, figures in table.items():
        recall, precision = (_line(figures[name]) for name in ("recall", "precision"))
        yield template.name(code, Language.ENGLISH), recall, precision


def _line(each: Estimate) -> Line:
    return Line("", wording.figure_words("recall", each, ""), each)


def _count(line: Line) -> int:
    return line.share.n if line.share else 0
