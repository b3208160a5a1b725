"""What a conflict is about and what each side says there, in words."""

import json
from collections import Counter
from collections.abc import Callable, Sized

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.merging import Conflict, Place, Plan, Said, Spot
from app.domain.rule import Priority
from app.domain.ticket import TicketState
from app.domain.words import Status
from app.proving.differences import Difference, Of
from app.wording.carrying import BROUGHT
from ui.inspection.panel.names import Names
from ui.inspection.panel.value_words import known, value
from ui.inspection.records.difference_words import heading as heading_of
from ui.ruling_words import date_words, priority_word
from ui.wording import field_words, listed, short_moment_words, status_word

_translate = QCoreApplication.translate
_OF = {
    Spot.CASE: Of.CASE,
    Spot.DECISION: Of.DECISION,
    Spot.FINDING: Of.FINDING,
    Spot.PHOTO: Of.PHOTO,
}


def heading(place: Place, case: Case, names: Names) -> str:
    """What it is about: a finding or photo by its number here, a ticket by its title."""
    if of := _OF.get(place.spot):
        return heading_of(Difference(of, place.id, place.field, None, None), case, names)
    match place.spot:
        case Spot.CLOSED:
            return _translate("Merge", "Status of the case")
        case Spot.TICKET:
            found = (each.title for each in case.tickets if each.id == place.id)
            return " · ".join(filter(None, (_translate("Merge", "Ticket"), next(found, ""))))
        case Spot.LINK:
            numbers = {found.id: n for n, found in enumerate(case.findings, 1)}
            one, other = (str(numbers.get(each, "–")) for each in place.id.split(" ", 1))
            words = _translate("Merge", "Whether findings %1 and %2 are one damage")
            return words.replace("%1", one).replace("%2", other)
        case Spot.REPORT:
            return _translate("Merge", "Reports nobody stands for any more")
        case Spot.MARK:
            return _translate("Merge", "An open item of the analysis")
    return _translate("Merge", "A change a reply proposed")


def lines(conflict: Conflict, names: Names) -> list[tuple[str, str, str]]:
    """Field by field what differs: its name, what stands here, what stands there."""
    if conflict.place.spot is Spot.CLOSED:
        here, there = (_status(each) for each in (conflict.mine, conflict.theirs))
        return [(_field("status"), here, there)]
    if conflict.place.spot is Spot.REPORT:
        words = _translate("Merge", "reports: %1")
        here, there = (_counted(words, each.value) for each in (conflict.mine, conflict.theirs))
        return [("", here, there)]
    if not (conflict.mine.value and conflict.theirs.value) and conflict.place.spot in _TAKEN_BACK:
        return [("", _whole(conflict.mine, names), _whole(conflict.theirs, names))]
    return [
        (_field(field), said(field, mine, names), said(field, theirs, names))
        for field, mine, theirs in conflict.fields
    ]


def said(field: str, text: str, names: Names) -> str:
    """A stored value as people read it; a dash for nothing."""
    if text and (drawn := _DRAWN.get(field)):
        return drawn(json.loads(text))
    if field in ("answered", "same"):
        yes, no = _translate("Merge", "yes"), _translate("Merge", "no")
        return yes if text == "1" else no if text else "–"
    if field == "priority" and (priority := known(Priority, text)):
        return priority_word(priority)
    if field == "state" and text in _states():
        return _states()[text]
    told = date_words(text) if field in ("date_of_loss", "due") else value(field, text, names)
    return told or "–"


def _states() -> dict[str, str]:
    """How far a ticket is."""
    return {
        TicketState.OPEN: _translate("Merge", "open"),
        TicketState.DONE: _translate("Merge", "done"),
        TicketState.WITHDRAWN: _translate("Merge", "taken back"),
    }


def who_and_when(side: Said) -> str:
    """«Mei Lindqvist · 28 Nov 2026, 09:41»; in local time."""
    return f"{side.by.name or side.by.system_user} · {short_moment_words(side.at)}"


def coming(plan: Plan) -> str:
    """What is brought without a question, counted: «photos: 1, findings: 2»."""
    spots = (place.spot for place in _whole_things(plan))
    counts = Counter(spot if spot in BROUGHT else Spot.CASE for spot in spots)
    words = ((_translate("Merge", words), counts[spot]) for spot, words in BROUGHT.items())
    return listed(told.replace("%1", str(count)) for told, count in words if count)


def _whole_things(plan: Plan) -> set[Place]:
    """Each photo once, whatever of it is new."""
    return {
        Place(place.spot, place.id) if place.spot is Spot.PHOTO else place for place in plan.brought
    }


_TAKEN_BACK = (Spot.FINDING, Spot.LINK, Spot.MARK, Spot.CHANGE)


def _field(code: str) -> str:
    words = field_words(code)
    return words[:1].upper() + words[1:]


def _status(side: Said) -> str:
    open_ = _translate("Merge", "Open to changes")
    return status_word(Status.CLOSED) if side.value else open_


def _whole(side: Said, names: Names) -> str:
    """All of one side, where the other has taken back what was said."""
    told = (said(field, text, names) for field, text in side.value)
    return " · ".join(told) or _translate("Merge", "Taken back")


def _region(told: list[float]) -> str:
    left, top, right, bottom = (round(100 * number) for number in told)
    words = _translate("Merge", "%1–%2 % across, %3–%4 % down")
    for place, number in enumerate((left, right, top, bottom), 1):
        words = words.replace(f"%{place}", str(number))
    return words


def _counted(words: str, told: Sized) -> str:
    return words.replace("%1", str(len(told)))


def _corners(told: list[object]) -> str:
    return _counted(_translate("Merge", "corners: %1"), told)


def _places(told: list[object]) -> str:
    return _counted(_translate("Merge", "places: %1"), told)


def _measured(told: tuple[object, list[object]]) -> str:
    return _counted(_translate("Merge", "sizes drawn: %1"), told[1])


_DRAWN: dict[str, Callable[..., str]] = {
    "region": _region,
    "outline": _corners,
    "blackouts": _places,
    "measuring": _measured,
}
