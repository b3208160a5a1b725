"""How far a case has come, in one word, and what is the next thing to do with it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.conversation import TurnKind
from app.domain.filing import filed
from app.domain.inspection import Inspection
from app.domain.run import Run
from app.domain.told import changed_since_issue
from app.domain.words import RunState, Status
from ui.wording import deleted_word, run_state_word, status_word

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
    closed = case is not None and filed(case) is not None
    if case is None or not case.photos:
        word = _filed_word(case) if case else ""
        return Standing(word, "chip", False, False, True, False)
    waits = any(inspection.waits for inspection in case.inspections)
    run = _newest(run for inspection in case.inspections for run in inspection.firsts)
    spoken = run is not None and run.state is not RunState.RUNNING
    return Standing(
        word=_word(case, run, waits, streaming),
        chip=_chip(case, run, streaming),
        may_analyse=not streaming and not closed,
        may_export=not streaming and (spoken or case.decision.complete),
        analyse_first=waits and not closed,
        again=not waits,
    )


def due(case: Case) -> list[Inspection]:
    """What an analysis would look at: what waits; if nothing does, everything once more."""
    waiting = [inspection for inspection in case.inspections if inspection.waits]
    return [i for i in waiting or case.inspections if i.photos]


def latest_run(case: Case) -> Run | None:
    """The run that was started last, None before the first; also a second opinion, and a single
    look while it is under way."""
    runs = (run for inspection in case.inspections for run in inspection.runs)
    return _newest(run for run in runs if not run.look_of or run.state is RunState.RUNNING)


def _newest(runs: Iterable[Run]) -> Run | None:
    return max(runs, key=lambda run: run.started_at, default=None)


def _chip(case: Case, run: Run | None, streaming: bool) -> str:
    """Done in green, cut short in amber, anything on its way in the accent colour."""
    if streaming:
        return "chip"
    if case.deleted_at is not None or (not filed(case) and changed_since_issue(case)):
        return "chip-warn"
    if case.status is not Status.OPEN:
        return "chip" if filed(case) else "chip-ok"
    whole = run is None or run.state in (RunState.DONE, RunState.RUNNING)
    return "chip" if whole else "chip-warn"


def _word(case: Case, run: Run | None, waits: bool, streaming: bool) -> str:
    if streaming:
        return run_state_word(RunState.RUNNING)
    if word := _filed_word(case):
        return word
    if case.status is Status.ISSUED and changed_since_issue(case):
        return _translate("Standing", "Changed since issue")
    if case.status is not Status.OPEN:
        return status_word(case.status)
    if waits and (run is None or run.state is RunState.DONE):
        return _translate("Standing", "To analyse")
    return run_state_word(run.state) if run else ""


def _filed_word(case: Case) -> str:
    if case.deleted_at is not None:
        return deleted_word()
    return status_word(Status.CLOSED) if case.closed_at is not None else ""


def run_to_ask(case: Case, inspection_id: str) -> Run | None:
    """The run of that inspection a person can ask on about: one that has ended and said
    anything; None while there is none."""
    inspection = next((i for i in case.inspections if i.id == inspection_id), None)
    run = inspection.run if inspection else None
    return run if run and speaks(run) else None


def speaks(run: Run) -> bool:
    """It has ended and said something, so that it can be asked on about."""
    said = run.assessment.raw or run.assessment.thinking
    return run.state is not RunState.RUNNING and bool(said)


def failed_question(case: Case) -> str:
    """The id of the question that was asked last, if it failed; "" for none."""
    turns = [turn for inspection in case.inspections for turn in inspection.turns]
    asked = [turn for turn in turns if turn.kind is not TurnKind.SUMMARY]
    last = max(asked, key=lambda turn: turn.started_at, default=None)
    return last.id if last and last.state is RunState.FAILED else ""
