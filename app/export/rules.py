"""What the office's rules made of the answers, and the tickets, as JSON."""

from app.domain.case import Case
from app.domain.field import named
from app.domain.rule import Fired
from app.domain.words import Language
from app.export.shapes import found as shapes


def rules(case: Case) -> list[shapes.Fired]:
    """What held, with why; texts in the language the model was asked in."""
    return [
        _fired(each, run.asked.language)
        for inspection in case.inspections
        for run in inspection.counting
        for each in inspection.fired_on(run)
    ]


def tickets(case: Case) -> list[shapes.Ticket]:
    """The case's tickets, oldest first."""
    return [
        {
            "id": ticket.id,
            "title": ticket.title,
            "queue": ticket.queue,
            "assignee": ticket.assignee,
            "priority": ticket.priority,
            "due": ticket.due or None,
            "state": ticket.state,
            "rule": ticket.rule or None,
        }
        for ticket in case.tickets
    ]


def _fired(fired: Fired, language: Language) -> shapes.Fired:
    then = fired.then
    return {
        "rule": fired.rule,
        "name": fired.title(language),
        "sha256": fired.sha256,
        "why": [{"ground": reason.ground, "said": reason.said} for reason in fired.reasons],
        "advice": named(then.advice, language) or None,
        "ask_for_photos": named(then.photos, language) or None,
        "priority": then.priority,
        "queue": then.queue or None,
        "intent": then.intent or None,
        "webhook": then.webhook or None,
    }
