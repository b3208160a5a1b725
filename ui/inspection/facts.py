"""What the foot of the window says of a case."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.case import PHOTOS_PER_INSPECTION, Case
from app.domain.run import Run
from app.domain.words import Kind, RunState
from app.errors import Unreachable
from ui.inspection.status import latest_run
from ui.widgets.facts_line import Facts
from ui.wording import kind_word, repair_sentence, run_state_word

_translate = QCoreApplication.translate


def facts_row(case: Case) -> str:
    """Kind, photos, where they were sent and how long it took."""
    run = latest_run(case)
    parts = [_kind(case.kind), _photos(case)]
    if run is not None:
        parts.append(_sent_to(run))
    if run is not None and run.state is not RunState.RUNNING and run.told.seconds:
        parts.append(_seconds(run.told.seconds))
    return "  ·  ".join(parts)


def facts_sheet(case: Case) -> Facts:
    """What was asked and told in the latest run, for those who want to know."""
    run = latest_run(case)
    if run is None:
        return ()
    asked, told = run.asked, run.told
    known = (
        (_translate("Facts", "State"), run_state_word(run.state)),
        (_translate("Facts", "Sent to"), asked.host),
        (_translate("Facts", "Model asked for"), asked.model),
        (_translate("Facts", "Model that answered"), told.model),
        (_translate("Facts", "Photos sent as"), _sizes(case, run)),
        (_translate("Facts", "First words after"), _maybe_seconds(told.first_byte_seconds)),
        (_translate("Facts", "Whole answer after"), _maybe_seconds(told.seconds or None)),
        (_translate("Facts", "Tokens in, out"), _tokens(run)),
        (_translate("Facts", "Temperature, top p"), f"{asked.temperature:g}, {asked.top_p:g}"),
        (_translate("Facts", "Sent again"), str(told.retries or "")),
        (_translate("Facts", "Ended with"), told.finish_reason),
        (_translate("Facts", "Prompt version"), asked.prompt_version),
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


def _sent_to(run: Run) -> str:
    if run.asked.practice:
        return _translate("Facts", "practice engine, nothing sent")
    if run.error == Unreachable.__name__:
        return _translate("Facts", "%1 not reached").replace("%1", run.asked.host)
    return _translate("Facts", "sent to %1").replace("%1", run.asked.host)


def _seconds(seconds: float) -> str:
    return _translate("Facts", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1))


def _maybe_seconds(seconds: float | None) -> str:
    return "" if seconds is None else _seconds(seconds)


def _tokens(run: Run) -> str:
    counts = (run.told.tokens_in, run.told.tokens_out)
    if counts == (None, None):
        return ""
    return ", ".join("–" if n is None else QLocale().toString(n) for n in counts)


def _sizes(case: Case, run: Run) -> str:
    sent = (photo.sent for photo in case.photos if photo.id in run.asked.photo_ids)
    return ", ".join(dict.fromkeys(f"{s.width} × {s.height}" for s in sent))


def _repairs(run: Run) -> list[str]:
    return [repair_sentence(warned) for warned in run.assessment.warnings]
