"""How far a case has come, in one word, and what is the next thing to do with it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case, Inspection
from app.domain.run import Run
from app.domain.words import RunState, Status
from ui.wording import run_state_word, status_word

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Standing:
    """word: for the chip, "" for an empty case; chip: its role in tessera.qss; may_analyse,
    may_export: the buttons that do something; analyse_first: photos wait, so that is the next
    step; again: all were analysed."""

    word: str
    chip: str
    may_analyse: bool
    may_export: bool
    analyse_first: bool
    again: bool


def standing(case: Case | None, streaming: bool) -> Standing:
    """What the header says and offers for this case; None while nothing is open."""
    if case is None or not case.photos:
        return Standing("", "chip", False, False, True, False)
    waits = any(inspection.waits for inspection in case.inspections)
    run = _newest(run for inspection in case.inspections for run in inspection.firsts)
    spoken = run is not None and run.state is not RunState.RUNNING
    return Standing(
        word=_word(case, run, waits, streaming),
        chip=_chip(case, run, streaming),
        may_analyse=not streaming,
        may_export=not streaming and (spoken or case.decision.complete),
        analyse_first=waits,
        again=not waits,
    )


def due(case: Case) -> list[Inspection]:
    """What an analysis would look at: what waits; if nothing does, everything once more."""
    waiting = [inspection for inspection in case.inspections if inspection.waits]
    return [i for i in waiting or case.inspections if i.photos]


def latest_run(case: Case) -> Run | None:
    """The run that was started last, None before the first; also a second opinion."""
    return _newest(run for inspection in case.inspections for run in inspection.runs)


def _newest(runs: Iterable[Run]) -> Run | None:
    return max(runs, key=lambda run: run.started_at, default=None)


def _chip(case: Case, run: Run | None, streaming: bool) -> str:
    """Done in green, cut short in amber, anything on its way in the accent colour."""
    if streaming:
        return "chip"
    if case.status is not Status.OPEN:
        return "chip-ok"
    whole = run is None or run.state in (RunState.DONE, RunState.RUNNING)
    return "chip" if whole else "chip-warn"


def _word(case: Case, run: Run | None, waits: bool, streaming: bool) -> str:
    if streaming:
        return run_state_word(RunState.RUNNING)
    if case.status is not Status.OPEN:
        return status_word(case.status)
    if waits and (run is None or run.state is RunState.DONE):
        return _translate("Standing", "To analyse")
    return run_state_word(run.state) if run else ""
