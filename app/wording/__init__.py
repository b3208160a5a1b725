"""The program's words for codes and errors, in English, each once.

The window translates them with Qt's translation under the context given with each; the command
line prints them as they are. {names} in sentences are fields of the error.
"""

from collections.abc import Callable

from app import errors as er
from app.settings.check_report import CheckLine
from app.wording.check import ASKED_BY, CHECK, FROM_NOW_ON
from app.wording.codes import (
    ARRIVAL,
    EVENT,
    KIND,
    PRACTICE,
    PRACTICE_WORD,
    QUALITY,
    RUN_STATE,
    SEVERITY,
    STATUS,
    VERDICT,
)
from app.wording.errors import SENTENCES, Words
from app.wording.reasons import ADDRESS, REFUSAL, REPAIR

__all__ = [
    "ADDRESS",
    "ARRIVAL",
    "CHECK",
    "EVENT",
    "KIND",
    "PRACTICE",
    "PRACTICE_WORD",
    "QUALITY",
    "REFUSAL",
    "REPAIR",
    "RUN_STATE",
    "SENTENCES",
    "SEVERITY",
    "STATUS",
    "VERDICT",
    "Words",
    "fill",
    "fill_check",
    "fill_with",
    "words_for",
]

Translate = Callable[[str, str], str]
ERRORS, REFUSALS, REPAIRS, WORDS, HISTORY = "Errors", "Refusals", "Repairs", "Words", "History"
OF_CHECK = "Check"


def words_for(error: er.AppError) -> Words:
    """The words of the nearest class that has some; still with {names} in them."""
    return next(SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES)


def fill(text: str, error: er.AppError) -> str:
    """The sentence with the error's data in it; English reasons."""
    return fill_with(text, error, lambda _context, source: source)


def fill_with(text: str, error: er.AppError, translate: Translate) -> str:
    """The sentence with the error's data in it, reasons translated by translate(context, text)."""
    data = error.data()
    if isinstance(error, er.PhotoRefused):
        data["reason"] = translate(REFUSALS, REFUSAL[error.refusal])
    if isinstance(error, er.BadAddress):
        data["why"] = translate(ERRORS, ADDRESS.get(error.reason, ADDRESS["host"]))
    for name in ("seconds", "retry_after"):
        if name in data:
            data[name] = f"{float(data[name]):.0f}"
    sentence = text.format_map(data).strip()
    # A server's own words come last in some sentences and rarely end in a full stop.
    return sentence if sentence.endswith((".", "!", "?", "。", "…")) else f"{sentence}."


def fill_check(
    line: CheckLine,
    number: Callable[[float], str] = "{:,}".format,
    translate: Translate = lambda _context, source: source,
) -> str:
    """What a line of a test says, for one that carries no error; number writes figures."""
    data = {k: v if isinstance(v, str) else number(v) for k, v in line.detail.items()}
    form = data.get("form", "")
    data["form_from_now_on"] = translate(OF_CHECK, FROM_NOW_ON.get(form, ""))
    data["asked_by"] = translate(OF_CHECK, ASKED_BY.get(form, ""))
    return translate(OF_CHECK, CHECK[line.found]).format_map(data)
