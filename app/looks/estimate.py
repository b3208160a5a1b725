"""What all looks at an inspection will take: reckoned without making a picture."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.case import Case
from app.domain.estimate import Estimate
from app.domain.inspection import Inspection
from app.domain.strategy import Way
from app.domain.template import Template
from app.looks.glance import VIEW_PIXELS, Glance, first
from app.sending.pack import draft_of, measured
from app.sending.plan import plan
from app.settings.price import cost_of
from app.settings.providers import provider_of
from app.settings.settings import Settings
from app.vlm.request.asking import request_for
from app.vlm.request.question import Example, Picture, Question


def estimate(
    case: Case,
    inspection: Inspection,
    template: Template,
    settings: Settings,
    usual: float = 0.0,
    examples: tuple[Example, ...] = (),
) -> Estimate:
    """By the template's strategy; usual: seconds a look takes, 0 where nobody knows; examples: what
    goes before a question about whole photos. Raises TooManyImages and WindowTooSmall."""
    connection, strategy = settings.in_use, template.strategy
    plain = draft_of(case, template, connection, settings.reports_in)
    draft = replace(plain, examples=examples)
    glances = first(strategy, inspection, "", provider_of(connection).pictures)
    answer = request_for(connection, draft).max_new_tokens
    sent = sum(_tokens(draft, glance, template, settings) - answer for glance in glances)
    more = {Way.REFEREE: 1, Way.PARTS: len(inspection.photos)}.get(strategy.way, 0)
    return Estimate(
        strategy,
        len(glances),
        more,
        cost_of(connection.price, sent, 0),
        cost_of(connection.price, 0, answer * len(glances)),
        usual * len(glances),
    )


def _tokens(draft: Question, glance: Glance, template: Template, settings: Settings) -> int:
    """Of one look, the longest answer included."""
    connection = settings.in_use
    aside = replace(draft, text=f"{draft.text}\n\n{glance.aside}") if glance.aside else draft
    aside = replace(aside, examples=()) if glance.views else aside
    tokens = measured(aside, connection)
    pixels = VIEW_PIXELS if glance.views else template.pixels
    planned = plan(glance.photos, pixels, connection, tokens, glance.views, aside.beside)
    shown: Sequence[Picture] = [each.picture() for each in planned.pictures]
    return tokens(shown)
