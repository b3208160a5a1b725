"""The path of a question asked on: out to a model, its reply in, stored, told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.domain.case import Case
from app.domain.conversation import Reply, Turn, before
from app.domain.events import Event, Waits
from app.domain.fill import Fill
from app.domain.place.closeup import Look
from app.domain.words import RunState
from app.errors import NotInStore
from app.inspector import Order
from app.interview import draft
from app.interview.draft import Draft
from app.listening import begin, ended, listen
from app.rules.rulebook import Rulebook
from app.sending.again import as_sent, closeup_as_sent, closeup_of_place, examples_as_sent
from app.sending.pack import Packing
from app.settings.connection import Connection
from app.settings.providers import provider_of
from app.store.store import Store
from app.templates.shelf import Shelf
from app.vlm import record
from app.vlm.client import Models
from app.vlm.conversation.limit import told, within
from app.vlm.conversation.prompt import asked_on
from app.vlm.conversation.question import Talk, TurnQuestion
from app.vlm.conversation.room import NEARLY_FULL, fill
from app.vlm.conversation.talk import closeups, place_of, talk_about

# Turns that are never summed up: what was said last is most likely spoken of again.
KEPT = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to know about a run: an answer to the text, a look at a place, or
    again, by its id, an answer to an earlier turn. follows: the turn it comes behind, "" for the
    assessment itself."""

    run_id: str
    text: str = ""
    look: Look | None = None
    again: str = ""
    follows: str = ""


Tell = Callable[[Turn], None]


class Interviewer:
    """Asks a model on, and keeps whatever it replies."""

    def __init__(
        self, store: Store, models: Models, packing: Packing, templates: Shelf, rules: Rulebook
    ) -> None:
        self._store, self._models, self._rules = store, models, rules
        self._packing, self._templates = packing, templates

    async def ask(self, case: Case, wish: Wish, order: Order, tell: Tell) -> Turn | None:
        """Ask on. tell gets each turn as Inspector.inspect tells a run. Where the model's window
        is nearly full, the oldest turns are first summed up in a turn of their own; None if that
        was stopped: then nothing else was asked.

        Raises ModelError, after what had come was stored, and StoreError; PhotoNotAsSent and
        PhotoNotPrepared before anything is sent or stored.
        """
        inspection, run = place_of(case, wish.run_id)
        turns = inspection.turns_of(run.id)
        talk = await self._talk(case, run.id, order.connection)
        planned = await self._draft(case, talk, turns, wish)
        earlier = before(turns, planned.follows)
        question = _fitting(planned.compose(earlier), order.connection)
        asked = fill(order.connection, question, run, earlier)
        live = _Live(case.id, run.id, order, tell)
        if asked.share > NEARLY_FULL and len(earlier) > KEPT:
            oldest = earlier[:-KEPT]
            summary = await self._put(live, draft.of_summary(talk, oldest), oldest)
            if summary.state is not RunState.DONE:
                return None
            earlier = before((*turns, summary), planned.follows)
        return await self._put(live, planned, earlier)

    def fill(self, case: Case, wish: Wish, connection: Connection) -> Fill:
        """How full the model's window would be if the wish's text were asked now. Raises
        NotInStore."""
        inspection, run = place_of(case, wish.run_id)
        talk = self._estimated(case, run.id, connection)
        earlier = before(inspection.turns_of(run.id), wish.follows)
        question = _fitting(asked_on(talk, earlier, wish.text), connection)
        return fill(connection, question, run, earlier)

    async def _draft(self, case: Case, talk: Talk, turns: Sequence[Turn], wish: Wish) -> Draft:
        if wish.again:
            return draft.once_more(talk, turns, wish.again)
        if wish.look is None:
            return draft.of_question(talk, wish.text, wish.follows)
        return await self._look(case, talk, wish.look, wish.follows)

    async def _look(self, case: Case, talk: Talk, look: Look, follows: str) -> Draft:
        photo = next((p for p in case.photos if p.id == look.photo_id), None)
        if photo is None:
            raise NotInStore(what="photo", id=look.photo_id)
        picture = await closeup_of_place(self._packing, photo, look, talk.next_number)
        return draft.of_look(talk, look, follows, picture)

    async def _put(self, live: "_Live", planned: Draft, earlier: Sequence[Turn]) -> Turn:
        """Ask, and follow the reply to its end. Raises ModelError once it is stored."""
        order = live.order
        question = _fitting(planned.compose(earlier), order.connection)
        answer = self._models.converse(order.connection, order.key, question)
        answer.prepare()  # in a thread, while it is put on record
        sent = record.asked_on(order.connection, question)
        turn = planned.turn(live.run_id, sent, order)
        said = turn.reply.warnings + told(question)
        turn = live.turn = replace(turn, reply=Reply(warnings=said))
        start, save = self._store.start_turn, self._store.save_turn
        await begin(turn, partial(start, live.case_id), partial(save, live.case_id))
        live.tell(turn)
        state, failure = await listen(answer, live.take, lambda: self._save(live))
        over = ended(live.turn, state, answer.told, failure, order.connection.price)
        turn = live.turn = await self._end(live, over)
        live.tell(turn)
        if failure is not None:
            raise failure
        return turn

    async def _end(self, live: "_Live", turn: Turn) -> Turn:
        """Stored, with what the office's rules made of it in the same transaction."""
        fire = self._rules.firing_on_turn(live.order.rules, turn)
        case = await self._store.save_turn(live.case_id, turn, fire)
        kept = (each.fired for i in case.inspections for each in i.turns if each.id == turn.id)
        return replace(turn, fired=next(kept, ()))

    async def _save(self, live: "_Live") -> None:
        if live.turn is not None and live.turn is not live.saved:
            live.saved = live.turn
            await self._store.grow_turn(live.case_id, live.turn)

    async def _talk(self, case: Case, run_id: str, connection: Connection) -> Talk:
        """With every picture exactly as it was sent before."""
        talk = self._estimated(case, run_id, connection)
        inspection, run = place_of(case, run_id)
        pictures = await as_sent(self._packing, run, inspection.photos)
        photos = {photo.id: photo for photo in inspection.photos}
        cut = {
            closeup.number: await closeup_as_sent(
                self._packing, photos[closeup.look.photo_id], closeup
            )
            for closeup in closeups(inspection, run_id)
        }
        examples = await examples_as_sent(self._packing, run, self._store.case)
        about = replace(talk.about, pictures=pictures, examples=examples)
        return replace(talk, about=about, closeups=cut)

    def _estimated(self, case: Case, run_id: str, connection: Connection) -> Talk:
        _, run = place_of(case, run_id)
        coordinates = provider_of(connection).coordinates_for(connection)
        return talk_about(case, run_id, self._templates.for_run(run.asked, case.kind), coordinates)


def _fitting(question: TurnQuestion, connection: Connection) -> TurnQuestion:
    """With no more pictures than the connection's server takes."""
    return within(question, provider_of(connection).pictures)


class _Live:
    """What is being asked on: the turn is replaced by a newer one at each event."""

    def __init__(self, case_id: str, run_id: str, order: Order, tell: Tell) -> None:
        self.case_id, self.run_id, self.order, self.tell = case_id, run_id, order, tell
        self.turn: Turn | None = None
        self.saved: Turn | None = None

    async def take(self, events: Sequence[Event]) -> None:
        if self.turn is not None:
            reply, waits = self.turn.reply, None
            for event in events:
                reply = reply.after(event)
                waits = event if isinstance(event, Waits) else None
            self.turn = replace(self.turn, reply=reply, waits=waits)
            self.tell(self.turn)
