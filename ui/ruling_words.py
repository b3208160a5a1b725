"""What rules, what they did, and tickets are called in the person's language."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from app import wording
from app.domain.field import named
from app.domain.rule import Fired, Ground, Place, Priority, Reason, Then, When
from app.domain.ticket import Ticket, TicketRow
from app.domain.words import Kind, Language, Severity
from ui.wording import day_words, kind_word, listed, quoted, severity_word

_translate = QCoreApplication.translate
Name = Callable[[str], str]  # of a code of the case's lists


def priority_word(priority: Priority) -> str:
    """How soon somebody should see to it."""
    return _translate(wording.RULES, wording.PRIORITY[priority])


def date_words(iso: str) -> str:
    """A date as people write it here; words that are no date come back as they are."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    return day_words(date(day.year(), day.month(), day.day())) if day.isValid() else iso


def why_words(reasons: Iterable[Reason], name: Name) -> str:
    """All grounds in one line: damage type crushed, severity severe."""
    return listed(_ground(reason, name) for reason in reasons)


def fired_words(fired: Fired, language: Language, name: Name) -> str:
    """Which rule it was, and why it held."""
    words = _translate("Rules", "Rule «%1»: %2").replace("%2", why_words(fired.reasons, name))
    return words.replace("%1", fired.title(language))


def done_words(then: Then, language: Language) -> tuple[str, ...]:
    """What a rule does besides advising, each in a few words."""
    told = []
    if then.opens_ticket:
        title = named(then.ticket, language)
        words = _translate("Rules", "Ticket «%1»") if title else _translate("Rules", "Ticket")
        told.append(words.replace("%1", title))
    if then.queue:
        told.append(_translate("Rules", "queue %1").replace("%1", then.queue))
    if then.priority:
        word = priority_word(then.priority)
        told.append(_translate("Rules", "priority %1").replace("%1", word))
    if then.intent:
        intent = named(then.intent_names, language) or then.intent
        told.append(_translate("Rules", "intent %1").replace("%1", intent))
    if then.photos:
        asked = named(then.photos, language)
        told.append(_translate("Rules", "asks for photos: %1").replace("%1", asked))
    if then.webhook:
        told.append(_translate("Rules", "calls «%1»").replace("%1", then.webhook))
    return tuple(told)


def _ground(reason: Reason, name: Name) -> str:
    words = _translate(wording.RULES, wording.GROUND[reason.ground])
    return words.replace("{said}", _said(reason, name))


def _said(reason: Reason, name: Name) -> str:
    match reason.ground:
        case Ground.PART | Ground.TYPE | Ground.ACTION:
            return name(reason.said)
        case Ground.SEVERITY:
            return severity_word(Severity(reason.said))
        case Ground.KIND:
            return kind_word(Kind(reason.said))
    return reason.said


def ticket_words(ticket: Ticket | TicketRow) -> str:
    """Queue, priority, due and whose it is, in one line; the usual priority goes unsaid."""
    urgent = "" if ticket.priority is Priority.NORMAL else priority_word(ticket.priority)
    due = _translate("Rules", "due %1").replace("%1", date_words(ticket.due)) if ticket.due else ""
    return " · ".join(filter(None, (ticket.queue, urgent, due, ticket.assignee)))


def when_words(when: When) -> tuple[str, ...]:
    """What a rule asks for, each condition in a few words; codes as they stand in its text."""
    told = [
        (_translate("Rules", "kind of case: %1"), tuple(kind_word(kind) for kind in when.kinds)),
        (_translate("Rules", "template: %1"), when.templates),
        *((f"{code}: %1", values) for code, values in when.fields),
        (_translate("Rules", "intent: %1"), when.intents),
        (_translate("Rules", "part: %1"), when.parts),
        (_translate("Rules", "damage type: %1"), when.types),
        (_translate("Rules", "action: %1"), when.actions),
        (_translate("Rules", "severity at least: %1"), _severity(when)),
        (_translate("Rules", "confidence below: %1"), _below(when)),
        (_where(when), tuple(map(quoted, when.words))),
    ]
    flags = (
        (when.opinions_differ, _translate("Rules", "two answers differ")),
        (when.photos_missing, _translate("Rules", "photos are missing")),
    )
    either = _translate("Rules", " or ")
    lists = [words.replace("%1", either.join(said)) for words, said in told if said]
    return (*lists, *(words for flag, words in flags if flag))


def _severity(when: When) -> tuple[str, ...]:
    return (severity_word(when.severity),) if when.severity else ()


def _below(when: When) -> tuple[str, ...]:
    return () if when.confidence_below is None else (f"{when.confidence_below:g}",)


def _where(when: When) -> str:
    if when.places == tuple(Place):
        return _translate("Rules", "somewhere: %1")
    named = {
        Place.QUESTION: _translate("Rules", "the question"),
        Place.ANSWER: _translate("Rules", "the answer"),
        Place.PHOTOS: _translate("Rules", "writing in the photos"),
    }
    return f"{_translate('Rules', ' or ').join(named[each] for each in when.places)}: %1"
