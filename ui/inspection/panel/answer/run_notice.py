"""One quiet line for a run that did not come to its end, or was not sent as usual."""

from PySide6.QtCore import QCoreApplication

from app import errors
from app.domain.run import Run
from app.domain.words import RunState
from ui.inspection.known_words import taken_sentence
from ui.wording import adjustment_sentence, listed, paragraph, practice_words, sentence

_translate = QCoreApplication.translate


def notice(run: Run, told: bool = False, looks: int = 0) -> str:
    """Where it was taken from, what was done to its photos, what happened and what was kept; ""
    for a usual run. told: why it failed and what to do is read elsewhere just now. looks: so many
    of several came whole."""
    sent = () if run.taken else run.asked.adjustments
    done = map(adjustment_sentence, sent)
    ending = _ending(run, told, looks)
    practice = f"{practice_words()}." if ending and run.asked.practice else ""
    taken = taken_sentence(run.taken) if run.taken else ""
    return paragraph(taken, *done, practice, ending)


def _ending(run: Run, told: bool, looks: int) -> str:
    if run.state in (RunState.RUNNING, RunState.DONE):
        return ""
    what = {
        RunState.STOPPED: _translate("Runs", "You stopped this analysis."),
        RunState.INTERRUPTED: _translate("Runs", "Tessera ended before this analysis did."),
        RunState.FAILED: _translate("Runs", "The analysis failed."),
    }[run.state]
    why = _why(run) if run.state is RunState.FAILED and not told else ""
    return paragraph(what, why, _looks(looks) or _kept(run))


def refused_by_provider(run: Run) -> str:
    """What a check of content found where the provider refused to look, "" where it did not."""
    if not run.refused:
        return ""
    result = _translate("Runs", "The provider's own moderation refused these photos or words.")
    return paragraph(result, str(run.error_data.get("said", "")))


def _why(run: Run) -> str:
    told = sentence(error_of(run))
    return paragraph(told.what, told.next_step)


def _looks(count: int) -> str:
    if not count:
        return ""
    words = _translate("Runs", "Looks that came whole: %1. Analysing again goes on with them.")
    return words.replace("%1", str(count))


def _kept(run: Run) -> str:
    told = run.assessment
    parts = []
    if told.steps:
        steps = _translate("Runs", "steps: %1").replace("%1", str(len(told.steps)))
        parts.append(steps)
    if told.findings:
        found = _translate("Runs", "findings: %1").replace("%1", str(len(told.findings)))
        parts.append(found)
    if not parts:
        if told.prose or told.answer or told.thinking:
            return _translate("Runs", "What it had said is kept.")
        return _translate("Runs", "Nothing had been answered yet; the photos are kept.")
    return _translate("Runs", "Kept: %1.").replace("%1", listed(parts))


def error_of(run: Run) -> errors.AppError:
    """The error that ended it, as well as it can be made again."""
    return on_record(run.error, run.error_data, run.asked.host)


def on_record(name: str, data: dict[str, str], host: str) -> errors.AppError:
    """The error that is on record with this name and data, as well as it can be made again."""
    kind = getattr(errors, name, None)
    if not (isinstance(kind, type) and issubclass(kind, errors.AppError)):
        return errors.ModelError(host=host)
    try:
        return kind(**data)
    except TypeError:
        return errors.ModelError(host=host)
