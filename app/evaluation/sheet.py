"""What is told of an evaluation, in the order people read it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from functools import partial

from app import wording
from app.domain.measured.evaluated import PRECISION, RECALL, Estimate, Evaluated, Table
from app.domain.measured.evaluation_sheet import EvaluationSheet, Line, Scored, Scores
from app.domain.template import Template
from app.domain.words import Language, Severity
from app.evaluation.kept_run import KeptRun
from app.evaluation.summary import is_practice
from app.measured import EXAMPLES, PROMPT, strategy_of
from app.wording.labelled_sets import set_and_form

_MOST_ROWS = 20
_EDGES = ("value", "low", "high")

Rows = tuple[Scored, ...]
Told = Callable[[str], str]
Say = Callable[[str, str], str]  # context and text as they are marked, into a person's language


def english(_context: str, text: str) -> str:
    """As it is marked."""
    return text


def sheet(
    run: KeptRun,
    found: Evaluated,
    template: Template,
    say: Say = english,
    language: Language = Language.ENGLISH,
) -> EvaluationSheet:
    """language: of the template's names."""
    told, practice = partial(say, "Evaluating"), is_practice(run)
    title = told(wording.EVALUATION_OF_PRACTICE if practice else wording.EVALUATION_OF)
    words = {name: told(text) for name, text in wording.SHEET.items()}
    severities = {str(each): say("Words", text) for each, text in wording.SEVERITY.items()}
    model = ", ".join(run.models) or str(run.head.get("model", ""))
    signs = "," if language.comma else ".", words["share"].format(share="")
    return EvaluationSheet(
        title=title.format(model=model),
        notice=" ".join(_notices(run, told)),
        facts=tuple(_facts(run, found, words, told, template.title(language), model)),
        short=_short(found, told, practice),
        rule=wording.matching_words(found.overlap, told, signs[0]),
        lines=tuple(_lines(found, run.currency, told, signs)),
        scores=tuple(_scores(found, words, severities, partial(template.name, language=language))),
        confusion=found.confusion,
        reliability=found.reliability,
        limits=told(wording.EVALUATION_LIMITS),
        language=language,
        words=words | severities,
        calibrated=found.calibrated,
    )


def _notices(run: KeptRun, told: Told) -> Iterator[str]:
    if is_practice(run):
        yield told(wording.PRACTICE_MEASURED)
    if not run.done:
        yield told(wording.NOT_ALL_ANSWERED)


def _scores(
    found: Evaluated, words: Mapping[str, str], severities: Mapping[str, str], name: Told
) -> Iterator[Scores]:
    """name: of a type or part, as the template calls it."""
    percent = words["share"].format(share="")
    tables = {
        "type": _most(found.per_type, name, percent),
        "part": _most(found.per_part, name, percent),
        "severity": _graded(found.per_severity, severities, percent),
    }
    for each, rows in tables.items():
        if rows:
            yield Scores(words[each], rows)


def _way(run: KeptRun, told: Told) -> str:
    way = strategy_of(run.head)
    return told(wording.WAY_LOOKED[way.way]).format_map(asdict(way))


def _facts(
    run: KeptRun,
    found: Evaluated,
    words: Mapping[str, str],
    say: Told,
    title: str,
    model: str,
) -> Iterator[tuple[str, str]]:
    head, practice = run.head, is_practice(run)
    time = f"{run.made_at:%Y-%m-%d %H:%M}"
    version = words["template_told"].format(name=title, version=head["template_version"])
    yield words["model"], words["no_model"] if practice else model
    if not practice:
        yield words["connection"], " · ".join(filter(None, (head["connection"], head["host"])))
    yield words["template"], version
    if (asked_in := head.get(PROMPT)) and not practice:
        yield words["prompt"], words["prompt_told"].format(version=asked_in)
    yield from _material(run, found, words, say)
    yield words["way"], _way(run, say)
    if head.get(EXAMPLES):
        yield words["examples"], examples_words(run, words)
    if found.looks > 1:
        yield words["looks"], words["looks_told"].format(looks=found.looks)
    yield words["run"], words["run_told"].format(id=run.id, time=time)


def _material(
    run: KeptRun, found: Evaluated, words: Mapping[str, str], say: Told
) -> Iterator[tuple[str, str]]:
    """On what it was measured."""
    material = run.head["set"]
    labels = [label.left_out for photo in run.photos for label in photo.labels]
    told = {"photos": found.photos, "cases": found.cases, "refused": len(run.refused)}
    many = {"labels": len(labels) - sum(labels), "left_out": sum(labels)}
    yield words["set"], set_and_form(material["name"], material["format"], say)
    yield words["photos"], words["photos_told"].format_map(told)
    if run.erased:
        yield words["erased"], words["erased_told"].format(photos=len(run.erased))
    yield words["labels"], words["labels_told"].format_map(many)


def examples_words(run: KeptRun, words: Mapping[str, str]) -> str:
    """How many questions closed cases went before, of a run that was allowed some."""
    shown = run.answers_with_examples
    told = words["examples_told" if shown else "no_examples"]
    return told.format(shown=shown, answers=len(run.answers))


def _short(found: Evaluated, told: Told, practice: bool) -> tuple[str, ...]:
    short = wording.IN_SHORT | ({RECALL: wording.FOUND_BY_PRACTICE} if practice else {})
    said = tuple(
        told(words).format_map({edge: _of_hundred(getattr(each, edge)) for edge in _EDGES})
        for name, words in short.items()
        if (each := found.overall[name]).value is not None
    )
    return said or (told(wording.NOTHING_TO_TELL),)


def _of_hundred(share: float | None) -> str:
    return "?" if share is None else f"{100 * share:.0f}"


def _lines(found: Evaluated, currency: str, told: Told, signs: tuple[str, str]) -> Iterator[Line]:
    for name, words in wording.FIGURE.items():
        each = found.overall[name]
        if each.value is not None:
            bar = each if wording.is_share(name) else None
            yield Line(told(words), wording.figure_words(name, each, currency, *signs), bar)


def _most(table: Table, name: Callable[[str], str], percent: str) -> Rows:
    """The most labelled first."""
    rows = (_scored(name(code), figures, percent) for code, figures in table.items())
    return tuple(sorted(rows, key=lambda row: -_count(row.found))[:_MOST_ROWS])


def _graded(table: Table, names: Mapping[str, str], percent: str) -> Rows:
    """From no damage to the worst."""
    return tuple(
        replace(_scored(names[each], table[each], percent), severity=each)
        for each in Severity
        if each in table
    )


def _scored(name: str, figures: Mapping[str, Estimate], percent: str) -> Scored:
    return Scored(name, _line(figures[RECALL], percent), _line(figures[PRECISION], percent))


def _line(each: Estimate, percent: str) -> Line:
    return Line("", wording.figure_words(RECALL, each, "", percent=percent), each)


def _count(line: Line) -> int:
    return line.share.n if line.share else 0
