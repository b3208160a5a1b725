"""What the foot of the window says of a case."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.case import Case
from app.domain.inspection import PHOTOS_PER_INSPECTION
from app.domain.known import Taken
from app.domain.run import Run
from app.domain.shown import sent_in
from app.domain.words import Kind, RunState
from app.errors import HostNotFound, NothingListens, Unreachable
from ui.inspection.asking_facts import asking_facts, seconds_word
from ui.inspection.known_words import source_words
from ui.inspection.status import latest_run
from ui.widgets.amounts import money
from ui.widgets.facts_sheet import Facts
from ui.wording import kind_word, listed, repair_sentence, run_state_word

_translate = QCoreApplication.translate
_NOT_REACHED = {error.__name__ for error in (Unreachable, HostNotFound, NothingListens)}


def facts_row(case: Case) -> str:
    """Where the photos were sent, how long it took and what it cost; before that, what they are."""
    run = latest_run(case)
    if run is None:
        return "  ·  ".join((_kind(case.kind), _photos(case)))
    ended = run.state is not RunState.RUNNING
    seconds = seconds_word(run.told.seconds) if ended and run.told.seconds else ""
    told = (_sent_to(run), seconds, money(run.cost, run.currency))
    return "  ·  ".join(part for part in told if part)


def facts_sheet(case: Case) -> Facts:
    """What was asked and told in the latest run, for those who want to know."""
    run = latest_run(case)
    if run is None:
        return ()
    of_case = (
        (_translate("Facts", "Case"), f"{_kind(case.kind)}, {_photos(case)}"),
        (_translate("Facts", "State"), run_state_word(run.state)),
    )
    if run.taken is not None:
        return (*of_case, *_taken(run.taken, run.model))
    known = (
        *of_case,
        (_translate("Facts", "Photos sent as"), _sizes(case, run)),
        (_translate("Facts", "Blacked out in"), _blacked_out(case, run)),
        (_translate("Facts", "Looks"), str(len(run.merged.looks)) if run.merged else ""),
        *asking_facts(run.asked, run),
    )
    repaired = tuple((_translate("Facts", "Note on the answer"), r) for r in _repairs(run))
    return tuple((name, value) for name, value in known if value) + repaired


def _kind(kind: Kind) -> str:
    return {
        Kind.VEHICLE: _translate("Facts", "Vehicle damage"),
        Kind.PARCEL: _translate("Facts", "Parcel damage"),
        Kind.PROPERTY: _translate("Facts", "Property damage"),
    }.get(kind) or kind_word(kind)


def _photos(case: Case) -> str:
    count = len(case.photos)
    if count <= PHOTOS_PER_INSPECTION:
        text = _translate("Facts", "Photos %1 / %2").replace("%2", str(PHOTOS_PER_INSPECTION))
    else:
        text = _translate("Facts", "Photos %1 in %2 inspections")
        text = text.replace("%2", str(len(case.inspections)))
    return text.replace("%1", str(count))


def _taken(source: Taken, model: str) -> Facts:
    far = _translate("Facts", "%1 of 256 bits").replace("%1", str(source.distance))
    return (
        (_translate("Facts", "Taken from"), source_words(source)),
        (_translate("Facts", "Photos differ in"), far),
        (_translate("Facts", "Model that answered"), model),
    )


def _sent_to(run: Run) -> str:
    if run.taken is not None:
        return _translate("Facts", "Known answer, nothing sent")
    if run.asked.practice:
        return _translate("Facts", "Practice engine, nothing sent")
    if run.error in _NOT_REACHED:
        return _translate("Facts", "%1 not reached").replace("%1", run.asked.host)
    return _translate("Facts", "Sent to %1").replace("%1", run.asked.host)


def _sizes(case: Case, run: Run) -> str:
    made = [sent.picture for photo in case.photos for sent in sent_in(run, photo)]
    sizes = listed(dict.fromkeys(f"{p.width} × {p.height}" for p in made))
    kilobytes = QLocale().toString(sum(p.size_bytes for p in made) / 1000, "f", 0)
    return _translate("Facts", "%1, %2 kB").replace("%1", sizes).replace("%2", kilobytes)


def _blacked_out(case: Case, run: Run) -> str:
    hidden = (n for n, p in enumerate(case.photos, 1) if any(s.blackouts for s in sent_in(run, p)))
    numbers = [str(number) for number in hidden]
    words = _translate("Facts", "photos %1") if numbers[1:] else _translate("Facts", "photo %1")
    return words.replace("%1", listed(numbers)) if numbers else ""


def _repairs(run: Run) -> list[str]:
    return [repair_sentence(warned) for warned in run.assessment.warnings]
