"""Up to four photos that are asked about together, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.rule import Fired
from app.domain.run import Run
from app.domain.words import RunState

PHOTOS_PER_INSPECTION = 4


@dataclass(frozen=True, slots=True)
class Inspection:
    """Up to four photos, the model runs over them, findings a person added, and what was asked on
    about any of the runs, each oldest first. Second opinions are among the runs, and looks that one
    run was merged from; both are none of those that may count."""

    id: str
    photos: tuple[Photo, ...] = ()
    runs: tuple[Run, ...] = ()
    added: tuple[Finding, ...] = ()
    turns: tuple[Turn, ...] = ()

    @property
    def run(self) -> Run | None:
        """The run whose answer counts: the last that said anything usable, else the last. While
        it is being merged from looks, the one under way stands in for it."""
        first = self.firsts
        asked = [run for run in self.looks if run.state is RunState.RUNNING]
        if asked:
            return asked[-1]
        said = [run for run in first if _usable(run)]
        return said[-1] if said else first[-1] if first else None

    @property
    def firsts(self) -> tuple[Run, ...]:
        """The runs that are neither second opinions nor single looks."""
        return tuple(run for run in self.runs if not (run.second or run.look_of))

    @property
    def looks(self) -> tuple[Run, ...]:
        """The single looks."""
        return tuple(run for run in self.runs if run.look_of)

    @property
    def seconds(self) -> tuple[Run, ...]:
        """The second opinions."""
        return tuple(run for run in self.runs if run.second)

    @property
    def counting(self) -> tuple[Run, ...]:
        """The run that counts, and the second opinions."""
        return (*((self.run,) if self.run else ()), *self.seconds)

    @property
    def fired(self) -> tuple[Fired, ...]:
        """What the office's rules made of them, and of what was asked on about them, the most
        urgent first."""
        fired = (each for run in self.counting for each in self.fired_on(run))
        return tuple(sorted(fired, key=lambda each: -each.urgency))

    def fired_on(self, run: Run) -> tuple[Fired, ...]:
        """What the rules made of one run, then of what was asked on about it."""
        later = (each for turn in self.turns_of(run.id) for each in turn.fired)
        return (*run.fired, *later)

    @property
    def waits(self) -> bool:
        """There are photos no finished run has looked at."""
        return bool(self.photos) and not any(run.state is RunState.DONE for run in self.firsts)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those of earlier runs and of single looks a person has decided on, those of the run that
        counts, those of second opinions a person has decided on, and those a person added: asking
        again never takes a person's work away. Of what was merged from looks, nothing is there
        twice: what a person decided on while it came stands for it."""
        current = self.run
        earlier = _reviewed(run for run in (*self.firsts, *self.looks) if run is not current)
        counted = current.assessment.findings if current else ()
        if current and current.merged:
            judged, merged = {found.id for found in earlier}, current.merged
            counted = tuple(f for f in counted if judged.isdisjoint(merged.members(f.id)))
        return earlier + counted + _reviewed(self.seconds) + self.added

    def with_run(self, run: Run) -> "Inspection":
        """With a newer state of one run, or one run more; reviews already made of its findings
        stay."""
        return replace(self, runs=_newer(self.runs, run))

    def turns_of(self, run_id: str) -> tuple[Turn, ...]:
        """What was asked on about that run, oldest first."""
        return tuple(turn for turn in self.turns if turn.run_id == run_id)

    def with_turn(self, turn: Turn) -> "Inspection":
        """With a newer state of one turn, or one turn more."""
        known = any(old.id == turn.id for old in self.turns)
        newer = tuple(turn if old.id == turn.id else old for old in self.turns)
        return replace(self, turns=newer if known else (*self.turns, turn))


def _reviewed(runs: Iterable[Run]) -> tuple[Finding, ...]:
    return tuple(f for run in runs for f in run.assessment.findings if f.review is not None)


def _usable(run: Run) -> bool:
    told = run.assessment
    said = told.findings or told.summary or told.fields
    return run.state in (RunState.DONE, RunState.RUNNING) or bool(said)


def _newer(runs: tuple[Run, ...], run: Run) -> tuple[Run, ...]:
    known = next((old for old in runs if old.id == run.id), None)
    if known is None:
        return (*runs, run)
    reviews = {f.id: f.review for f in known.assessment.findings if f.review}
    findings = tuple(
        replace(f, review=reviews[f.id]) if f.id in reviews else f for f in run.assessment.findings
    )
    merged = replace(run, assessment=replace(run.assessment, findings=findings))
    return tuple(merged if old.id == run.id else old for old in runs)
