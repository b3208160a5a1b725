"""Parts of sentences that depend on an error's figures: reasons, and what is only said if known."""

from collections.abc import Callable

from app import errors as er
from app.wording.carrying import AFTER_NOT_MERGED, CASE_FILE, NOT_MERGED
from app.wording.evaluating import SET_FAULT
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.products import TABLE_FAULT
from app.wording.reasons import ADDRESS, REFUSAL
from app.wording.system import SYSTEM, SYSTEM_CONTEXT
from app.wording.templates import FAULT

Translate = Callable[[str, str], str]

_FULL_STOP = QT_TRANSLATE_NOOP("Words", "%1.")
_WAIT = QT_TRANSLATE_NOOP("Errors", "{seconds} s")
_A_MOMENT = QT_TRANSLATE_NOOP("Errors", "a moment")
_TOKENS = QT_TRANSLATE_NOOP("Errors", ": {tokens} tokens where {window} fit")
_WINDOW = QT_TRANSLATE_NOOP("Errors", ": {window} tokens fit")
_MOST = QT_TRANSLATE_NOOP("Errors", ": at most {most}")
_MINUTES = QT_TRANSLATE_NOOP("Errors", ": they are {minutes} minutes apart")
_HOURS = QT_TRANSLATE_NOOP("Errors", ": they are {hours} hours apart")
_DAYS = QT_TRANSLATE_NOOP("Errors", ": they are {days} days apart")
Flawed = er.TemplateFlawed | er.RuleFlawed | er.TableUnusable | er.CaseFileRefused | er.SetUnusable


def ended(sentence: str, translate: Translate) -> str:
    """With a full stop, as the language has it: others' words come last in some sentences and
    rarely end in one."""
    if sentence.endswith((".", "!", "?", "。", "！", "？", "…")):
        return sentence
    return translate("Words", _FULL_STOP).replace("%1", sentence)


def clauses(error: er.AppError, translate: Translate) -> dict[str, str]:
    """What fills the places of a sentence that are no fields, or figures to be rounded; and what
    the system said, where it is known."""
    told = error.data().items()
    said = {name: translate(SYSTEM_CONTEXT, words) for name, words in told if words in SYSTEM}
    return said | _parts(error, translate)


def _parts(error: er.AppError, translate: Translate) -> dict[str, str]:
    """An error from the record has texts for figures."""
    match error:
        case er.PhotoRefused():
            return {"reason": translate("Refusals", REFUSAL[error.refusal])}
        case er.BadAddress():
            return {"why": translate("Errors", ADDRESS.get(error.reason, ADDRESS["host"]))}
        case er.RateLimited():
            seconds = f"{float(error.retry_after):.0f}"
            told = translate("Errors", _WAIT).format(seconds=seconds)
            return {"wait": told if seconds != "0" else translate("Errors", _A_MOMENT)}
        case er.ContextTooLong():
            return {"figures": _figures(int(error.tokens), int(error.window), translate)}
        case er.TooManyImages():
            most = int(error.most)
            told = translate("Errors", _MOST).format(most=most)
            return {"most_told": told if most else ""}
        case er.ClockWrong():
            return {"apart": _apart(abs(float(error.seconds)), translate)}
        case _ if isinstance(error, Flawed):
            data = error.data()
            return {"why": _why(error, translate).format_map(data).strip(" :")}
        case er.CaseNotMerged():
            why = translate("CaseFiles", NOT_MERGED[error.flaw])
            then = translate("CaseFiles", AFTER_NOT_MERGED[error.flaw])
            return {"why": why.format_map({"detail": error.detail}).strip(" :"), "then": then}
        case er.TimedOut() | er.ServerLoading():
            return {"seconds": f"{float(error.seconds):.0f}"}
    return {}


def _why(error: Flawed, translate: Translate) -> str:
    match error:
        case er.TemplateFlawed() | er.RuleFlawed():
            return translate("Templates", FAULT[error.fault])
        case er.TableUnusable():
            return translate("Products", TABLE_FAULT[error.fault])
        case er.SetUnusable():
            where = "{where}: " if error.where else ""
            return where + translate("Evaluating", SET_FAULT[error.fault])
        case _:
            return translate("CaseFiles", CASE_FILE[error.flaw])


def _figures(tokens: int, window: int, translate: Translate) -> str:
    if not window:
        return ""
    text = translate("Errors", _TOKENS if tokens else _WINDOW)
    return text.format(tokens=tokens, window=window)  # ungrouped: right in every language


def _apart(seconds: float, translate: Translate) -> str:
    if seconds < 60:
        return ""
    if seconds < 2 * 3600:
        return translate("Errors", _MINUTES).format(minutes=round(seconds / 60))
    if seconds < 2 * 86400:
        return translate("Errors", _HOURS).format(hours=round(seconds / 3600))
    return translate("Errors", _DAYS).format(days=round(seconds / 86400))
