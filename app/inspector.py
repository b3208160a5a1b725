"""The path of the data: pictures of an inspection out to a model, its answer in, stored, told."""

from collections.abc import Sequence

from app.domain.case import Case
from app.domain.events import Event
from app.domain.inspection import Inspection
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.errors import NotInStore
from app.examples.choosing import Examples
from app.looks.glance import Glance
from app.looks.one import ANY_PLACE, Hear, OneLook, Place, Tell
from app.looks.several import Looks
from app.order import Order
from app.rules.rulebook import Rulebook
from app.sending.pack import Packing
from app.store.store import Store
from app.templates.shelf import Shelf
from app.vlm.client import Models

__all__ = ["Hear", "Inspector", "Order", "Place", "Tell"]


def _nobody(_events: Sequence[Event]) -> None:
    """Nobody hears the events one by one."""


class Inspector:
    """Runs inspections: asks a model about their photos and keeps whatever it answers. examples:
    what may go before a question, None for the newest of the store's own closed cases."""

    def __init__(
        self,
        store: Store,
        models: Models,
        packing: Packing,
        templates: Shelf,
        rules: Rulebook,
        examples: Examples | None = None,
    ) -> None:
        self._templates = templates
        self._one = OneLook(store, models, packing, templates, rules, examples)
        self._looks = Looks(self._one, store)

    async def inspect(
        self,
        case: Case,
        inspection_id: str,
        order: Order,
        tell: Tell,
        *,
        second: bool = False,
        hear: Hear = _nobody,
        place: Place = ANY_PLACE,
        each: Place = ANY_PLACE,
    ) -> Run:
        """Ask about all photos of one inspection of the case, once or as often as the strategy of
        the order or the template says; second: once, for a second opinion, which stays beside the
        run that counts.

        place: taken once all is ready to be sent, given back once the answer is there. each: the
        same of every look where there are several.

        tell gets the run each time more of the answer is understood, or of the look that is under
        way; what it gets last is what was stored. hear gets the events it is made of. Text is saved
        at least once a second. Cancelling stops the model and keeps what had come; the run is then
        returned as STOPPED, or, cancelled before it was sent, on record as that at most. Raises
        ModelError, after what had come was stored, and StoreError; TooManyImages, WindowTooSmall
        and PhotoNotPrepared before anything is sent or stored.
        """
        inspection, template = _find(case, inspection_id), self._templates.for_case(case)
        strategy = Strategy() if second else order.strategy or template.strategy
        if not strategy.once:
            looks = self._looks.look
            async with place:
                return await looks(case, inspection, template, strategy, order, tell, hear, each)
        ready = await self._one.ready(case, template, Glance(inspection, second), order)
        return await self._one.look(case.id, ready, order, tell, hear, place)


def _find(case: Case, inspection_id: str) -> Inspection:
    for inspection in case.inspections:
        if inspection.id == inspection_id:
            return inspection
    raise NotInStore(what="inspection", id=inspection_id)
