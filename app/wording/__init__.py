"""The program's words for codes and errors, in English, each once.

The window translates them with Qt's translation under the context given with each; the command
line prints them as they are. {names} in sentences are fields of the error.
"""

from collections.abc import Callable

from app import errors as er
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
from app.wording.errors import SENTENCES
from app.wording.marking import Words
from app.wording.products import TABLE_FAULT
from app.wording.reasons import ADDRESS, REFUSAL, REPAIR
from app.wording.templates import FAULT, flaw_words

__all__ = [
    "ADDRESS",
    "ARRIVAL",
    "EVENT",
    "FAULT",
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
    "TABLE_FAULT",
    "VERDICT",
    "Words",
    "fill",
    "fill_with",
    "flaw_words",
    "words_for",
]

Translate = Callable[[str, str], str]
ERRORS, REFUSALS, REPAIRS, WORDS, HISTORY = "Errors", "Refusals", "Repairs", "Words", "History"
TEMPLATES, PRODUCTS = "Templates", "Products"


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
    if isinstance(error, er.TemplateFlawed):
        data["why"] = _with(translate(TEMPLATES, FAULT[error.fault]), error.detail)
    if isinstance(error, er.TableUnusable):
        data["why"] = _with(translate(PRODUCTS, TABLE_FAULT[error.fault]), error.detail)
    for name in ("seconds", "retry_after"):
        if name in data:
            data[name] = f"{float(data[name]):.0f}"
    sentence = text.format_map(data).strip()
    # A server's own words come last in some sentences and rarely end in a full stop.
    return sentence if sentence.endswith((".", "!", "?", "。", "…")) else f"{sentence}."


def _with(text: str, detail: str) -> str:
    return text.format_map({"detail": detail}).strip()
