"""What an entry of the history says: which finding or photo, and what became of it."""

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.sending.outgoing import Occasion
from app.domain.words import Kind, RunState, Severity, Verdict
from app.store.base.entry import LogEntry, What
from ui.inspection.panel.about.merge_words import OF_MERGES, merge_parts
from ui.inspection.panel.answer.run_notice import error_of
from ui.inspection.panel.names import Names
from ui.inspection.panel.value_words import known
from ui.wording import (
    event_sentence,
    field_words,
    kind_word,
    listed,
    occasion_word,
    run_state_word,
    sentence,
    severity_word,
    verdict_word,
)

_translate = QCoreApplication.translate
_SHOWN_HASH = 12


def headline(entry: LogEntry, case: Case) -> str:
    """What happened, to the finding or photo of that number if it still has one."""
    number = _finding_number(case, entry) or case.photo_number(entry.data.get("photo", ""))
    words = _numbered(entry) if number else ""
    return words.replace("%1", str(number)) if words else event_sentence(entry.what)


def particulars(entry: LogEntry, case: Case, names: Names) -> str:
    """What it was about, in one line; "" where the event says it all."""
    made = merge_parts if entry.what in OF_MERGES else _parts
    together = _translate("History", "together with other cases") if "act" in entry.data else ""
    return " · ".join(part for part in (*made(entry, case, names), together) if part)


def _numbered(entry: LogEntry) -> str:
    match entry.what, entry.data.get("verdict"):
        case What.FINDING_REVIEWED, Verdict.ACCEPTED:
            return _translate("History", "Finding %1 accepted")
        case What.FINDING_REVIEWED, Verdict.EDITED:
            return _translate("History", "Finding %1 edited")
        case What.FINDING_REVIEWED, Verdict.REJECTED:
            return _translate("History", "Finding %1 rejected")
        case What.FINDING_REVIEWED, Verdict.ADDED:
            return _translate("History", "Finding %1 by hand")
        case What.REVIEW_UNDONE, _:
            return _translate("History", "Review of finding %1 undone")
        case What.PHOTO_ADDED, _:
            return _translate("History", "Photo %1 added")
        case What.PHOTO_DESCRIBED, _:
            return _translate("History", "Photo %1 described")
        case What.PHOTO_MEASURED, _:
            return _translate("History", "Measured on photo %1")
    return ""


def _parts(entry: LogEntry, case: Case, names: Names) -> tuple[str, ...]:
    data = entry.data
    match entry.what:
        case What.FINDING_REVIEWED | What.REVIEW_UNDONE:
            return _of_finding(entry, case, names)
        case What.DECISION_CHANGED:
            open_yet = _translate("History", "not complete yet")
            severity = severity_word(known(Severity, data.get("severity", "")))
            done = data.get("complete") == "true"
            return severity, names.of(data.get("action", "")), "" if done else open_yet
        case What.REPORT_ISSUED:
            version = _translate("History", "version %1").replace("%1", data.get("version", ""))
            return version, f"SHA-256 {data.get('sha256', '')[:_SHOWN_HASH]}…"
        case What.RULES_FIRED | What.TICKET_OPENED | What.TICKET_CHANGED:
            return _of_office(entry, case, names)
        case What.RUN_ENDED:
            return _of_run(entry, case)
        case What.MESSAGE_SENT | What.MESSAGE_GIVEN_UP:
            occasion = known(Occasion, data.get("occasion", ""))
            return (occasion_word(occasion) if occasion else "",)
        case What.PHOTO_ADDED | What.PHOTO_DESCRIBED:
            found = (photo.name for photo in case.photos if photo.id == data.get("photo"))
            return next(found, _gone()), field_words(data.get("fields", ""))
        case What.CASE_ASSIGNED:
            return (_given(data.get("to", "")),)
        case What.CASE_MADE:
            kind = known(Kind, data.get("kind", ""))
            return (kind_word(kind) if kind else "",)
    looked = _look(entry, case)
    return looked, data.get("model", ""), field_words(data.get("fields", ""))


def _given(to: str) -> str:
    return (
        _translate("History", "to %1").replace("%1", to)
        if to
        else _translate("History", "to nobody")
    )


def _look(entry: LogEntry, case: Case) -> str:
    """Which of several looks a run is, "" for one by itself."""
    every = (run for inspection in case.inspections for run in inspection.runs)
    run = next((run for run in every if run.id == entry.data.get("run")), None)
    number = str(run.look) if run and run.look else ""
    return _translate("History", "look %1").replace("%1", number) if number else ""


def _of_office(entry: LogEntry, case: Case, names: Names) -> tuple[str, ...]:
    """The names of the rules that held, as they were then; a ticket's title."""
    data = entry.data
    if entry.what != What.RULES_FIRED:
        found = (each.title for each in case.tickets if each.id == data.get("ticket"))
        return next(found, _gone()), field_words(data.get("fields", ""))
    own_id = data.get("turn") or data.get("run")
    of_runs = ((run.id, run.fired) for i in case.inspections for run in i.runs)
    of_turns = ((turn.id, turn.fired) for i in case.inspections for turn in i.turns)
    fired = (each for name, some in (*of_runs, *of_turns) if name == own_id for each in some)
    return (listed(each.title(names.language) for each in fired),)


def _of_finding(entry: LogEntry, case: Case, names: Names) -> tuple[str, ...]:
    found, verdict = _finding(case, entry), known(Verdict, entry.data.get("verdict", ""))
    if found is None:
        return _gone(), verdict_word(verdict)
    value, changed = found.value, ""
    if verdict is Verdict.EDITED:
        changed = field_words(entry.data.get("fields", ""))
    if _finding_number(case, entry):
        return names.part(value), names.of(value.type), changed
    earlier = _translate("History", "of an earlier analysis")
    return names.part(value), names.of(value.type), earlier, verdict_word(verdict)


def _of_run(entry: LogEntry, case: Case) -> tuple[str, ...]:
    state = known(RunState, entry.data.get("state", ""))
    every = (run for inspection in case.inspections for run in inspection.runs)
    run = next((run for run in every if run.id == entry.data.get("run")), None)
    said = ""
    if run is not None and run.error:
        said = sentence(error_of(run)).what
    elif run is not None:
        count = str(len(run.assessment.findings))
        said = _translate("Runs", "findings: %1").replace("%1", count)
    return _look(entry, case), run_state_word(state) if state else "", said


def _finding_number(case: Case, entry: LogEntry) -> int:
    wanted = entry.data.get("finding")
    return next((n for n, found in enumerate(case.findings, 1) if found.id == wanted), 0)


def _finding(case: Case, entry: LogEntry) -> Finding | None:
    """Also one an earlier analysis named and nobody's verdict keeps any more."""
    runs = (run for inspection in case.inspections for run in inspection.runs)
    every = (*case.findings, *(found for run in runs for found in run.assessment.findings))
    return next((found for found in every if found.id == entry.data.get("finding")), None)


def _gone() -> str:
    return _translate("History", "no longer in the case")
