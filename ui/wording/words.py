"""Codes in the words of the person's language: app.wording, translated."""

from PySide6.QtCore import QCoreApplication, QLocale

from app import wording
from app.domain.events import Wait
from app.domain.inside import Inside
from app.domain.issue import Edition
from app.domain.many.triage import Reason
from app.domain.mark import Lack
from app.domain.place.known_length import Known, KnownLength
from app.domain.place.measuring import Form
from app.domain.place.size import Size
from app.domain.search.hit import Where
from app.domain.sending.outgoing import Form as DestinationForm
from app.domain.sending.outgoing import Occasion, Standing
from app.domain.words import (
    Arrival,
    Basis,
    Kind,
    RunState,
    Severity,
    Status,
    Verdict,
)

_translate = QCoreApplication.translate


def wait_word(wait: Wait) -> str:
    """Why a question is asked again a little later."""
    return word(wording.WAIT[wait])


def severity_word(severity: Severity | None) -> str:
    """How bad, in a word; None: nobody has said."""
    return word(wording.SEVERITY[severity]) if severity else ""


def reason_word(reason: Reason) -> str:
    """Why a case is looked at."""
    return word(wording.REASON[reason])


def verdict_word(verdict: Verdict | None) -> str:
    """What a person did with a finding; "" while nobody has looked."""
    return word(wording.VERDICT[verdict]) if verdict else ""


def kind_word(kind: Kind) -> str:
    """What is inspected."""
    return word(wording.KIND[kind])


def basis_word(basis: Basis | None) -> str:
    """What a statement stands on."""
    return word(wording.BASIS[basis]) if basis else ""


def where_word(where: Where) -> str:
    """Where in a case a hit is; "" where that needs no word."""
    told = wording.WHERE[where]
    return word(told) if told else ""


def edition_word(edition: Edition) -> str:
    """What a report is."""
    return word(wording.EDITION[edition])


def status_word(status: Status) -> str:
    """How far a case has come."""
    return word(wording.STATUS[status])


def held_word() -> str:
    """A legal hold keeps the case."""
    return word(wording.HELD_WORD)


def deleted_word() -> str:
    """The case was put away."""
    return word(wording.DELETED_WORD)


def run_state_word(state: RunState) -> str:
    """How far a run came."""
    return word(wording.RUN_STATE[state])


def arrival_word(arrival: Arrival) -> str:
    """How a photo came in."""
    return word(wording.ARRIVAL[arrival])


def inside_words(inside: Inside) -> str:
    """The file a photo was taken out of; the file's name is set in last: it may look like a place
    for something."""
    told = wording.INSIDE_DRAWN if inside.drawn else wording.INSIDE[inside.holder]
    return word(told).replace("{number}", str(inside.number)).replace("{name}", inside.name)


def quality_word(flag: str) -> str:
    """What is wrong with a photo; a flag without a word comes back as it is."""
    return word(wording.QUALITY.get(flag, flag))


def known_length_word(known: Known) -> str:
    """What has a length a person knows."""
    return word(wording.KNOWN_LENGTH[known])


def known_length_words(known: KnownLength) -> str:
    """The same with its length."""
    return f"{_pointed(known.shown)} · {known_length_word(known.known)}"


def form_word(form: Form) -> str:
    """What is drawn."""
    return word(wording.FORM[form])


def size_words(size: Size | None, scaled: bool) -> str:
    """A size with its uncertainty, or why there is none."""
    if size is not None:
        return _pointed(size.shown)
    return word(wording.NO_EXTENT if scaled else wording.NO_SCALE)


def lack_word(lack: Lack) -> str:
    """What an open item asks for."""
    return word(wording.LACK[lack])


def practice_words() -> str:
    """What marks everything that stems from the practice engine."""
    return word(wording.PRACTICE)


def practice_word() -> str:
    """The same where there is room for one word only."""
    return word(wording.PRACTICE_WORD)


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


def word(text: str) -> str:
    """One of the field's words, as app/wording marks it, in the window's language."""
    return _translate(wording.WORDS, text)


def _pointed(figures: str) -> str:
    """With the decimal sign people write here."""
    return figures.replace(".", QLocale().decimalPoint())
