"""Models: asking one about photos, and hearing its answer as it comes."""

import asyncio
from collections.abc import Awaitable
from uuid import uuid4

import httpx

from app.domain.words import Language
from app.errors import ConnectionLost, ModelError, TimedOut, Unreachable
from app.settings.check_report import CheckResult
from app.settings.connection import Connection, Form, Thinking
from app.settings.dialect import Dialect
from app.settings.providers import provider_of
from app.vlm.answer.growing import Answer
from app.vlm.answer.parse import AnswerParser
from app.vlm.checking.procedure import Check, Tell
from app.vlm.conversation.parse import TurnParser
from app.vlm.conversation.question import TurnQuestion
from app.vlm.conversation.request import request_to_go_on
from app.vlm.dialects import speaker
from app.vlm.listing import Offered, offered, window
from app.vlm.nearby import QUICK, Nearby, find, usual_places
from app.vlm.posting import TIME_STAMPS, fetch, post
from app.vlm.practice.engine import PracticeTransport
from app.vlm.request.asking import request_for
from app.vlm.request.plain import Request
from app.vlm.request.question import Question
from app.vlm.wire.address import endpoint
from app.vlm.wire.calls import told_at
from app.vlm.wire.exchange import Exchange
from app.vlm.wire.hearing import Call, Ears
from app.vlm.wire.patience import Patience
from app.vlm.wire.places import Places
from app.wire.address import Endpoint
from app.wire.doors import AT_ONCE, Doors
from app.wire.surroundings import Surroundings


class Models:
    """The models a person may ask, all on one event loop; at most ten questions at once.

    transport replaces the network, for tests and for answers that are there; patience its waiting
    times. doors: the ways out.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None = None,
        patience: Patience | None = None,
        at_once: int = AT_ONCE,
    ) -> None:
        self.doors = Doors(transport, PracticeTransport, at_once)
        self._patience = patience or Patience()
        self._places = Places(asyncio.Semaphore(at_once))
        self._forms: dict[str, Form] = {}

    def go_through(self, surroundings: Surroundings) -> None:
        """Heed these proxies and certificates from the next question on; from any thread."""
        self.doors.surroundings = surroundings

    def ask(self, connection: Connection, key: str, question: Question) -> Answer:
        """A model's answer, to be entered with `async with` and iterated over.

        Raises NotConnected and BadAddress; entering and iterating raise ModelError.
        """
        request = request_for(connection, question)
        call = call_for(connection, key, request, question.language)
        parser = AnswerParser(question, lambda: uuid4().hex)
        return Answer(parser, self._places, lambda ears: self._exchange(call, ears))

    def converse(self, connection: Connection, key: str, turn: TurnQuestion) -> Answer:
        """A model's reply to a question asked on; see ask()."""
        request = request_to_go_on(connection, turn)
        call = call_for(connection, key, request, turn.talk.about.language)
        return Answer(TurnParser(turn), self._places, lambda ears: self._exchange(call, ears))

    async def check(self, connection: Connection, key: str, tell: Tell) -> CheckResult:
        """Test a connection with two small pictures; tell hears each line as it becomes known,
        on this loop. What keeps it from answering is a line too. Raises NotConnected and
        BadAddress."""
        endpoint(connection)

        def ask(to: Connection, request: Request, ears: Ears) -> Exchange:
            return self._exchange(call_for(to, key, request, Language.ENGLISH), ears)

        def its_window(of: Connection) -> Awaitable[int]:
            return window(self.doors, of, key, self._patience)

        def models(of: Connection) -> Awaitable[tuple[Offered, ...]]:
            return offered(self.doors, of, key, self._patience)

        async with self._places.asked:
            return await Check(connection, bool(key), ask, models, its_window).run(tell)

    async def offered(self, connection: Connection, key: str) -> tuple[Offered, ...]:
        """The models of the connection's server, those with eyes first. Raises ModelError."""
        return await offered(self.doors, connection, key, self._patience)

    async def nearby(self, places: tuple[Connection, ...] = ()) -> tuple[Nearby, ...]:
        """The model servers that answer on this machine, at the usual places unless told."""
        return await find(
            places or usual_places(), lambda place: offered(self.doors, place, "", QUICK)
        )

    async def proxy_for(self, connection: Connection) -> str:
        """Host and port of the proxy on the way to its server, "" where there is none. Raises
        NotConnected and BadAddress."""
        return (await self.doors.to(endpoint(connection))).proxy

    async def reached(self, connection: Connection) -> bool:
        """Whether its server says anything at all, whatever it is; no key goes out. Raises
        NotConnected and BadAddress."""
        target = endpoint(connection)
        try:
            await told_at(self.doors, target, "", self._patience)
        except (Unreachable, TimedOut, ConnectionLost):
            return False
        except ModelError:
            return True
        return True

    async def post(self, to: Connection, data: bytes) -> bytes:
        """What a time-stamp server answers to a request (RFC 3161). Raises ModelError."""
        return await post(self.doors, to, data, *TIME_STAMPS)

    async def fetch(self, target: Endpoint) -> bytes:
        """The small file that lies at an address. Raises ModelError."""
        return await fetch(self.doors, target)

    async def close(self) -> None:
        """Close every connection."""
        await self.doors.close()

    def _exchange(self, call: Call, ears: Ears) -> Exchange:
        return Exchange(call, ears, self.doors, self._patience, self._forms, self._places)


def call_for(connection: Connection, key: str, request: Request, language: Language) -> Call:
    """Whom to ask, and how. Raises NotConnected and BadAddress."""
    practice, speaks = connection.dialect is Dialect.PRACTICE, speaker(connection.dialect)
    allowed = provider_of(connection).forms_for(connection)
    return Call(
        target=endpoint(connection),
        speaks=speaks,
        forms=tuple(form for form in speaks.forms if form in allowed) or speaks.forms[-1:],
        key="" if practice else key.strip(),
        request=request,
        language=language.value,
        overall=float(connection.deadline_seconds),
        quiet=connection.switches.thinking is Thinking.OFF,
    )
