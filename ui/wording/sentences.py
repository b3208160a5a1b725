"""Errors, notices and what has happened, as sentences of the person's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from app import wording
from app.domain.events import Warned
from app.domain.field import spelled
from app.domain.keeping.fault import Problem
from app.domain.named import Named
from app.domain.notice import NoticeKind
from app.domain.noticed.advice import Advice
from app.domain.sending.outgoing import Attempt
from app.domain.sent import Adjustment
from app.domain.words import (
    Language,
)
from app.errors import AppError, Flaw, PhotoRefused, TableFlaw
from app.settings.check_report import CheckLine
from app.wording import Words
from app.wording.proof import problem_words
from app.wording.system import SYSTEM, SYSTEM_CONTEXT
from ui.wording.punctuation import named

_translate = QCoreApplication.translate


def sentence(error: AppError) -> Words:
    """What happened, what was kept and one next step, ready to be shown as plain text."""
    found = wording.words_for(error)
    parts = (found.what, found.kept, found.next_step)
    told = (_translate(wording.ERRORS, part) for part in parts)
    return Words(*(wording.fill_with(part, error, _translate) for part in told))


def system_words(said: str) -> str:
    """What the system said, in the window's language where it is known."""
    return _translate(SYSTEM_CONTEXT, said) if said in SYSTEM else said


def refusal_line(refusal: PhotoRefused) -> str:
    """A file that was not taken in and why, where several are named one under the other."""
    reason = _translate(wording.REFUSALS, wording.REFUSAL[refusal.refusal])
    return named(refusal.name, reason)


def problem_sentence(problem: Problem) -> str:
    """What is not as it was put on record, and in which case."""
    return problem_words(problem, _translate)


def advice_sentence(told: Advice) -> str:
    """What is wrong with a photo as a photo, and what to do."""
    words = _translate("Advice", wording.ADVICE[told.flaw])
    return words.replace("{number}", str(told.other))


def notice_sentence(kind: NoticeKind) -> str:
    """What is to be known before deciding."""
    return _translate(wording.NOTICES, wording.NOTICE[kind])


def notice_heading(kind: NoticeKind) -> str:
    """The same in a few words."""
    return _translate(wording.NOTICES, wording.NOTICE_HEADING[kind])


def repair_sentence(warned: Warned) -> str:
    """What was wrong with an answer and how it was understood."""
    text = _translate(wording.REPAIRS, wording.REPAIR[warned.repair])
    detail = spelled(warned.detail)
    photo = _translate("Repairs", " (photo %1)").replace("%1", detail) if detail else ""
    said = _translate("Repairs", ": «%1»").replace("%1", detail) if detail else ""
    return text.format_map({"detail": detail, "photo": photo, "said": said}).strip()


def flaw_sentence(flaw: Flaw) -> str:
    """What is wrong at one place of a template: line, name, why."""
    told = wording.flaw_words(flaw, _translate(wording.TEMPLATES, wording.FAULT[flaw.fault]))
    words = _translate("Templates", "Line %1: %2").replace("%1", str(flaw.line))
    return words.replace("%2", told) if flaw.line else told


def table_flaw_sentence(flaw: TableFlaw) -> str:
    """What is wrong with one row of a product table, which is left out."""
    told = _translate(wording.PRODUCTS, wording.TABLE_FAULT[flaw.fault])
    words = _translate("Products", "Row %1 is left out: %2").replace("%1", str(flaw.row))
    return words.replace("%2", told.format_map({"detail": flaw.detail}))


def event_sentence(code: str) -> str:
    """What an entry of the history says; a code without a sentence comes back as it is."""
    return _translate(wording.HISTORY, wording.EVENT.get(code, code))


def adjustment_sentence(done: Adjustment) -> str:
    """What was done to photos so that they could be sent."""
    return _translate(wording.SENDING, wording.ADJUSTMENT[done])


def named_sentence(named: Named) -> str:
    """Whom a question names."""
    return _translate(wording.SENDING, wording.NAMED[named])


def check_sentence(line: CheckLine) -> str:
    """What one line of a test of a connection says."""
    if line.error is not None:
        return sentence(line.error).what
    return wording.fill_check(line, _figure, _translate)


def attempt_sentence(attempt: Attempt) -> str:
    """What came of a try to deliver a message."""
    return wording.fill_attempt(attempt, _translate)


def program_language() -> Language:
    """The language the window speaks: who translates it translates this word by its own code."""
    try:
        return Language(_translate("Language", "en"))
    except ValueError:
        return Language.ENGLISH


def _figure(number: float) -> str:
    """As people write it here: whole numbers whole, others with one place behind the point."""
    if isinstance(number, int):
        return QLocale().toString(number)
    return QLocale().toString(number, "f", 1)
