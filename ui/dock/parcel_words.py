"""How far a parcel has come, in words that are read from two metres."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app import wording
from app.domain.case import Case
from app.domain.field import named
from app.domain.read.number import Number
from app.domain.ticket import TicketState
from app.domain.words import Language, Severity
from ui.dock.parcel import Parcel, Stage
from ui.wording import paragraph, sentence, severity_word

_translate = QCoreApplication.translate
Name = Callable[[Case, str], str]  # of an action's code, by the case's template


@dataclass(frozen=True, slots=True)
class Verdict:
    """What stands in largest type: a shape with its colour, what it means, what to do; reply: the
    model's, or what is being waited for; sign: an icon where there is no severity."""

    head: str
    reply: str = ""
    action: str = ""
    severity: Severity | None = None
    sign: str = ""


def verdict_of(parcel: Parcel | None, name: Name) -> Verdict:
    """name: what the case's template calls an action."""
    if parcel is None:
        how = _translate("Dock", "Or a badge, or a command of the printed sheet.")
        return Verdict(_translate("Dock", "Scan a parcel"), how)
    match parcel.stage:
        case Stage.BARE:
            return Verdict(_translate("Dock", "Take its photos"), sign="photo")
        case Stage.SHOTS:
            words = _translate("Dock", "It is asked about when no more photos come.")
            return Verdict(_translate("Dock", "Photos are coming in"), words, sign="photo")
        case Stage.QUEUED:
            words = _translate("Dock", "The photos are kept, and go out when it is back.")
            return Verdict(_translate("Dock", "No network"), words, sign="again")
        case Stage.FAILED if parcel.error is not None:
            told = sentence(parcel.error)
            why = paragraph(told.what, told.next_step)
            return Verdict(_translate("Dock", "No answer"), why, "", None, "warning")
    return _answer(parcel, name)


def _answer(parcel: Parcel, name: Name) -> Verdict:
    reply, asking = parcel.reply, parcel.stage is Stage.ASKING
    if reply.severity is None:
        head = _translate("Dock", "Being looked at") if asking else _translate("Dock", "No verdict")
        return Verdict(head, reply.text, sign="eye")
    action = name(parcel.case, reply.action) if reply.action else ""
    return Verdict(severity_word(reply.severity), reply.text, action, reply.severity)


def office_words(parcel: Parcel, language: Language) -> str:
    """What the office's rules advise, and the tickets that are open."""
    case = parcel.shown
    fired = (each for inspection in case.inspections for each in inspection.fired)
    advice = [named(each.then.advice, language) for each in fired if each.then.advice]
    waits = [ticket for ticket in case.tickets if ticket.state is TicketState.OPEN]
    told = _translate("Dock", "Ticket: %1")
    tickets = (_titled(each.title, each.queue) for each in waits)
    return " · ".join((*advice, *(told.replace("%1", each) for each in tickets)))


def _titled(title: str, queue: str) -> str:
    """A ticket's title, and whose it is in brackets."""
    before, after = _translate("Dock", "%1 (%2)").removeprefix("%1").split("%2")
    return f"{title}{before}{queue}{after}" if queue else title


def decided_words(parcel: Parcel, name: Name) -> str:
    """What somebody said becomes of it; "" while nobody has."""
    decision = parcel.case.decision
    if not decision.action:
        return ""
    made = _translate("Dock", "Decided: %1").replace("%1", name(parcel.case, decision.action))
    return f"{made} · {decision.adjuster}" if decision.adjuster else made


def number_words(parcel: Parcel) -> str:
    """Whose number it is, and what its check digit says."""
    number = parcel.number
    if number is None:
        return _translate("Dock", "No carrier's number that is known here")
    kind = _translate(wording.WORDS, wording.NUMBER[number.kind])
    return f"{kind} · {_check_words(number)}"


def _check_words(number: Number) -> str:
    if number.valid is False:
        return _translate("Dock", "check digit wrong, compare the label")
    return _translate(wording.WORDS, wording.CHECK_DIGIT[number.valid])


def short_word(parcel: Parcel) -> str:
    """Why it should be looked at, in a word."""
    severity = parcel.reply.severity
    failed = parcel.stage is Stage.FAILED or severity is None
    return _translate("Dock", "No answer") if failed else severity_word(severity)
