"""What «evaluate» says to a person: of the set before, of the figures after."""

from collections.abc import Iterator
from pathlib import Path

from app import wording
from app.cli.ending import counted, printable, say, sentence
from app.domain.measured.evaluated import PRECISION, RECALL, Estimate, Evaluated
from app.evaluation.comparing import Compared
from app.evaluation.kept_run import KeptRun
from app.evaluation.mapping import Meanings
from app.evaluation.progress import Progress
from app.evaluation.sets.raw import RawSet
from app.evaluation.sheet import examples_words
from app.evaluation.summary import is_practice
from app.measured import EXAMPLES

_MOST = 20


def tell_flaws(material: RawSet) -> None:
    """What was left out of the set, line by line."""
    for flaw in material.flaws[:_MOST]:
        say(wording.set_flaw_words(flaw, wording.SET_FAULT[flaw.fault]))
    if len(material.flaws) > _MOST:
        say(f"… and {len(material.flaws) - _MOST} more")


def tell_meanings(material: RawSet, meanings: Meanings, kept: Path) -> None:
    """Which of the set's words count for what, and where that can be changed."""
    words = material.words
    for word, times in list(words.items())[:_MOST]:
        meant = meanings[word]
        said = "left out"
        if meant is not None:
            told = (meant.part, meant.type, meant.severity)
            said = ", ".join(str(each) for each in told if each) or "damage of any kind"
        say(f"  {word} ({times}): {said}")
    if words:
        say(f"What words mean is kept in {kept}")


def tell_progress(progress: Progress) -> None:
    """Each photo that could not be used, what all wait for, why it stops; answers by the tenth."""
    if progress.refused:
        say(sentence(progress.refused, of_case=False))
    elif why := progress.stopped or progress.waits:
        say(sentence(why, of_case=False))
    elif (
        progress.asked
        and progress.asked * 10 // progress.of != (progress.asked - 1) * 10 // progress.of
    ):
        say(f"{progress.asked} of {progress.of} answered")


def evaluated_lines(run: KeptRun, found: Evaluated) -> list[str]:
    """The figures as a table of text."""
    return list(map(printable, _evaluated(run, found)))


def _evaluated(run: KeptRun, found: Evaluated) -> Iterator[str]:
    if is_practice(run):
        yield wording.PRACTICE_MEASURED
    if not run.done:
        yield wording.NOT_ALL_ANSWERED
    looks = f", {found.looks} looks each" if found.looks > 1 else ""
    yield f"Run {run.id}: {counted(found.cases)} of {run.head['set']['name']}{looks}"
    if run.head.get(EXAMPLES):
        yield f"{wording.SHEET['examples']}: {examples_words(run, wording.SHEET)}"
    yield wording.matching_words(found.overlap)
    for name, words in wording.FIGURE.items():
        each = found.overall.get(name)
        if each is not None and each.value is not None:
            yield f"{words:<44} {wording.figure_words(name, each, run.currency)}"
    for title, table in (("Type", found.per_type), ("Part", found.per_part)):
        yield from _scores(title, table.items())


def _scores(title: str, rows: object) -> Iterator[str]:
    listed = list(rows)  # type: ignore[call-overload]
    if listed:
        yield f"\n{title:<28}{'found':>24}{'right':>24}"
    for row, figures in listed:
        recall, precision = figures[RECALL], figures[PRECISION]
        yield f"{row:<28}{_short(recall):>24}{_short(precision):>24}"


def _short(each: Estimate) -> str:
    return wording.figure_words(RECALL, each, "") if each.value is not None else "–"


def compared_lines(one: KeptRun, other: KeptRun, found: Compared) -> list[str]:
    """The second run beside the first."""
    lines = [f"{other.id} beside {one.id}, on {counted(found.cases)} that both answered"]
    for name, each in found.differences.items():
        if each.change.value is None:
            continue
        low, high = each.change.low, each.change.high
        apart = f" ({low:+.3f} to {high:+.3f})" if low is not None and high is not None else ""
        outcome = wording.OUTCOME_OF_RUN[each.outcome]
        lines.append(
            f"{wording.FIGURE[name]:<44} {each.first:.3f} → {each.second:.3f}: "
            f"{each.change.value:+.3f}{apart}: {outcome}"
        )
    for photo in found.photos[:_MOST]:
        (a, b), (c, d) = photo.found, photo.wrong
        name = "erased" if photo.photo in one.erased else photo.photo
        lines.append(f"  {name}: found {a} → {b}, wrong {c} → {d}")
    return list(map(printable, lines))
