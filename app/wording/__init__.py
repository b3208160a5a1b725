"""The program's words for codes and errors, in English, each once.

The window translates them with Qt's translation under the context given with each; the command
line prints them as they are. {names} in sentences are fields of the error.
"""

from collections.abc import Callable

from app import errors as er
from app.domain.sending.outgoing import Attempt, Outcome
from app.settings.check_report import CheckLine
from app.wording.advising import ADVICE, advice_words
from app.wording.carrying import CASE_FILE
from app.wording.case_fields import CASE_FIELD, CASE_SECTION, DOUBT
from app.wording.check import ASKED_BY, CHECK, FROM_NOW_ON
from app.wording.clauses import Translate, clauses, ended
from app.wording.codes import (
    ARRIVAL,
    BASIS,
    CHECK_DIGIT,
    DELETED_WORD,
    EDITION,
    FORM,
    HELD_WORD,
    INSIDE,
    INSIDE_DRAWN,
    KIND,
    KNOWN_LENGTH,
    LACK,
    NO_EXTENT,
    NO_SCALE,
    NOTICE,
    NOTICE_HEADING,
    NUMBER,
    PRACTICE,
    PRACTICE_WORD,
    QUALITY,
    REASON,
    RUN_STATE,
    SEVERITY,
    STATUS,
    VERDICT,
    WHERE,
)
from app.wording.errors import SENTENCES
from app.wording.evaluating import SET_FAULT, set_flaw_words
from app.wording.figures import (
    EVALUATION_LIMITS,
    EVALUATION_OF,
    EVALUATION_OF_PRACTICE,
    FIGURE,
    FOUND_BY_PRACTICE,
    IN_SHORT,
    NOT_ALL_ANSWERED,
    NOTHING_TO_TELL,
    OUTCOME_OF_RUN,
    PRACTICE_MEASURED,
    SHEET,
    WAY_LOOKED,
    figure_words,
    is_share,
    matching_words,
)
from app.wording.history import EVENT, FIELD
from app.wording.outgoing import DESTINATION_FORM, OCCASION, OUTCOME, STANDING
from app.wording.products import TABLE_FAULT
from app.wording.reasons import ADDRESS, ADJUSTMENT, NAMED, REFUSAL, REPAIR, WAIT
from app.wording.ruling import GROUND, PRIORITY
from app.wording.sources import LEFT_OUT
from app.wording.templates import FAULT, flaw_words
from app.wording.words import Words

__all__ = [
    "ADDRESS",
    "ADJUSTMENT",
    "ADVICE",
    "ARRIVAL",
    "BASIS",
    "CASE_FIELD",
    "CASE_FILE",
    "CASE_SECTION",
    "CHECK",
    "CHECK_DIGIT",
    "DELETED_WORD",
    "DESTINATION_FORM",
    "DOUBT",
    "EDITION",
    "EVALUATION_LIMITS",
    "EVALUATION_OF",
    "EVALUATION_OF_PRACTICE",
    "EVENT",
    "FAULT",
    "FIELD",
    "FIGURE",
    "FORM",
    "FOUND_BY_PRACTICE",
    "GROUND",
    "HELD_WORD",
    "INSIDE",
    "INSIDE_DRAWN",
    "IN_SHORT",
    "KIND",
    "KNOWN_LENGTH",
    "LACK",
    "LEFT_OUT",
    "NAMED",
    "NOTHING_TO_TELL",
    "NOTICE",
    "NOTICE_HEADING",
    "NOT_ALL_ANSWERED",
    "NO_EXTENT",
    "NO_SCALE",
    "NUMBER",
    "OCCASION",
    "OUTCOME",
    "OUTCOME_OF_RUN",
    "PRACTICE",
    "PRACTICE_MEASURED",
    "PRACTICE_WORD",
    "PRIORITY",
    "QUALITY",
    "REASON",
    "REFUSAL",
    "REPAIR",
    "RUN_STATE",
    "SENTENCES",
    "SET_FAULT",
    "SEVERITY",
    "SHEET",
    "STANDING",
    "STATUS",
    "TABLE_FAULT",
    "VERDICT",
    "WAIT",
    "WAY_LOOKED",
    "WHERE",
    "Words",
    "advice_words",
    "figure_words",
    "fill",
    "fill_check",
    "fill_with",
    "flaw_words",
    "is_share",
    "matching_words",
    "set_flaw_words",
    "words_for",
]

ERRORS, REFUSALS, REPAIRS, WORDS, HISTORY = "Errors", "Refusals", "Repairs", "Words", "History"
NOTICES, OF_CHECK, SENDING = "Notices", "Check", "Sending"
TEMPLATES, PRODUCTS, RULES = "Templates", "Products", "Rules"
OUTGOING, CASE, SOURCES = "Outgoing", "Case", "Sources"


def words_for(error: er.AppError) -> Words:
    """The words of the nearest class that has some; still with {names} in them."""
    return next(SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES)


def fill(text: str, error: er.AppError) -> str:
    """The sentence with the error's data in it; English reasons."""
    return fill_with(text, error, lambda _context, source: source)


def fill_with(text: str, error: er.AppError, translate: Translate) -> str:
    """The sentence with the error's data in it, reasons translated by translate(context, text)."""
    data = error.data() | clauses(error, translate)
    return ended(text.format_map(data).strip(), translate)


def said_by(error: er.AppError) -> str:
    """The server's own words, "" where it had none or the sentence has them already: others'
    text, one line, to be shown as plain text only."""
    own = isinstance(error, er.ModelError) and "{said}" not in words_for(error).what
    return error.said if own and isinstance(error, er.ModelError) else ""


def fill_attempt(attempt: Attempt, translate: Translate = lambda _context, source: source) -> str:
    """What came of a try to deliver a message; others' words come last."""
    if attempt.outcome is Outcome.ADDRESS_REFUSED and attempt.said in ADDRESS:
        why = translate(ERRORS, ADDRESS[attempt.said])
        return f"{translate(OUTGOING, OUTCOME[attempt.outcome]).rstrip('.')}: {why}"
    said, status = attempt.said, str(attempt.status or "–")
    return translate(OUTGOING, OUTCOME[attempt.outcome]).format(said=said, status=status).strip()


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
