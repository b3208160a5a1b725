"""Codes and errors in the words of the person's language: app.wording, translated."""

from PySide6.QtCore import QCoreApplication, QLocale

from app import wording
from app.domain.advice import Advice
from app.domain.case_fields import Doubt
from app.domain.events import Wait, Warned
from app.domain.fault import Problem
from app.domain.field import spelled
from app.domain.hit import Where
from app.domain.inside import Inside
from app.domain.known_length import Known, KnownLength
from app.domain.mark import Lack
from app.domain.measuring import Form
from app.domain.named import Named
from app.domain.notice import NoticeKind
from app.domain.outgoing import Attempt, Occasion, Standing
from app.domain.outgoing import Form as DestinationForm
from app.domain.sent import Adjustment
from app.domain.size import Size
from app.domain.words import (
    Arrival,
    Basis,
    Kind,
    Language,
    RunState,
    Severity,
    Status,
    Verdict,
)
from app.errors import AppError, Flaw, PhotoRefused, TableFlaw
from app.settings.check_report import CheckLine
from app.wording import Words
from app.wording.proof import problem_words

_translate = QCoreApplication.translate


def sentence(error: AppError) -> Words:
    """What happened, what was kept and one next step, ready to be shown as plain text."""
    found = wording.words_for(error)
    parts = (found.what, found.kept, found.next_step)
    told = (_translate(wording.ERRORS, part) for part in parts)
    return Words(*(wording.fill_with(part, error, _translate) for part in told))


def refusal_line(refusal: PhotoRefused) -> str:
    """A file that was not taken in and why, where several are named one under the other."""
    reason = _translate(wording.REFUSALS, wording.REFUSAL[refusal.refusal])
    return f"{refusal.name}: {reason}"


def problem_sentence(problem: Problem) -> str:
    """What is not as it was put on record, and in which case."""
    return problem_words(problem, _translate)


def wait_word(wait: Wait) -> str:
    """Why a question is asked again a little later."""
    return _word(wording.WAIT[wait])


def severity_word(severity: Severity | None) -> str:
    """How bad, in a word; None: nobody has said."""
    return _word(wording.SEVERITY[severity]) if severity else ""


def verdict_word(verdict: Verdict | None) -> str:
    """What a person did with a finding; "" while nobody has looked."""
    return _word(wording.VERDICT[verdict]) if verdict else ""


def kind_word(kind: Kind) -> str:
    """What is inspected."""
    return _word(wording.KIND[kind])


def basis_word(basis: Basis | None) -> str:
    """What a statement stands on."""
    return _word(wording.BASIS[basis]) if basis else ""


def where_word(where: Where) -> str:
    """Where in a case a hit is; "" where that needs no word."""
    told = wording.WHERE[where]
    return _word(told) if told else ""


def status_word(status: Status) -> str:
    """How far a case has come."""
    return _word(wording.STATUS[status])


def held_word() -> str:
    """A legal hold keeps the case."""
    return _word(wording.HELD_WORD)


def deleted_word() -> str:
    """The case was put away."""
    return _word(wording.DELETED_WORD)


def run_state_word(state: RunState) -> str:
    """How far a run came."""
    return _word(wording.RUN_STATE[state])


def arrival_word(arrival: Arrival) -> str:
    """How a photo came in."""
    return _word(wording.ARRIVAL[arrival])


def inside_words(inside: Inside) -> str:
    """The file a photo was taken out of; the file's name is set in last: it may look like a place
    for something."""
    told = wording.INSIDE_DRAWN if inside.drawn else wording.INSIDE[inside.holder]
    return _word(told).replace("{number}", str(inside.number)).replace("{name}", inside.name)


def quality_word(flag: str) -> str:
    """What is wrong with a photo; a flag without a word comes back as it is."""
    return _word(wording.QUALITY.get(flag, flag))


def advice_sentence(told: Advice) -> str:
    """What is wrong with a photo as a photo, and what to do."""
    words = _translate("Advice", wording.ADVICE[told.flaw])
    return words.replace("{number}", str(told.other))


def known_length_word(known: Known) -> str:
    """What has a length a person knows."""
    return _word(wording.KNOWN_LENGTH[known])


def known_length_words(known: KnownLength) -> str:
    """The same with its length."""
    return f"{known.shown} · {known_length_word(known.known)}"


def form_word(form: Form) -> str:
    """What is drawn."""
    return _word(wording.FORM[form])


def size_words(size: Size | None, scaled: bool) -> str:
    """A size with its uncertainty, or why there is none."""
    if size is not None:
        return size.shown
    return _word(wording.NO_EXTENT if scaled else wording.NO_SCALE)


def lack_word(lack: Lack) -> str:
    """What an open item asks for."""
    return _word(wording.LACK[lack])


def notice_sentence(kind: NoticeKind) -> str:
    """What is to be known before deciding."""
    return _translate(wording.NOTICES, wording.NOTICE[kind])


def notice_heading(kind: NoticeKind) -> str:
    """The same in a few words."""
    return _translate(wording.NOTICES, wording.NOTICE_HEADING[kind])


def practice_words() -> str:
    """What marks everything that stems from the practice engine."""
    return _word(wording.PRACTICE)


def practice_word() -> str:
    """The same where there is room for one word only."""
    return _word(wording.PRACTICE_WORD)


def repair_sentence(warned: Warned) -> str:
    """What was wrong with an answer and how it was understood."""
    text = _translate(wording.REPAIRS, wording.REPAIR[warned.repair])
    detail = spelled(warned.detail)
    photo = _translate("Repairs", " (photo %1)").replace("%1", detail) if detail else ""
    said = f": «{detail}»" if detail else ""
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


def field_words(codes: str) -> str:
    """The fields an entry of the history names, one code after the other."""
    return ", ".join(map(_field_word, codes.split()))


def _field_word(code: str) -> str:
    if code in wording.CASE_FIELD:
        return case_field_word(code)
    return _translate(wording.HISTORY, wording.FIELD.get(code, code))


def case_field_word(code: str) -> str:
    """What a person may know of a case."""
    return _translate(wording.CASE, wording.CASE_FIELD[code])


def case_section_word(code: str) -> str:
    """What some of that is about."""
    return _translate(wording.CASE, wording.CASE_SECTION[code])


def loss_date_word() -> str:
    """The date every case has a field for."""
    return _translate("Deadlines", "Date of loss")


def due_words(left: int) -> str:
    """How long a claim can still be made; left: days, below 0 so many over."""
    if left == 0:
        return _translate("Deadlines", "last day today")
    if left == 1:
        return _translate("Deadlines", "1 day left")
    if left == -1:
        return _translate("Deadlines", "1 day over")
    over, time = _translate("Deadlines", "%1 days over"), _translate("Deadlines", "%1 days left")
    return (time if left > 0 else over).replace("%1", str(abs(left)))


def doubt_word(doubt: Doubt) -> str:
    """What is odd about a text in a field, in a few words."""
    return _translate(wording.CASE, wording.DOUBT[doubt])


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


def reason_words(reason: str) -> str:
    """Why an address can't be used."""
    return _translate(wording.ERRORS, wording.ADDRESS.get(reason, wording.ADDRESS["host"]))


def standing_word(standing: Standing) -> str:
    """How far a message has come."""
    return _translate(wording.OUTGOING, wording.STANDING[standing])


def occasion_word(occasion: Occasion) -> str:
    """What a message tells of."""
    return _translate(wording.OUTGOING, wording.OCCASION[occasion])


def destination_word(form: DestinationForm) -> str:
    """What kind of destination it is."""
    return _translate(wording.OUTGOING, wording.DESTINATION_FORM[form])


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


def _word(text: str) -> str:
    return _translate(wording.WORDS, text)
