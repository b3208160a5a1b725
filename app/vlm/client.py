"""Models: asking one about photos, and hearing its answer as it comes."""

import asyncio
import hashlib
import json
from uuid import uuid4

import httpx

from app.domain.conversation import Sent
from app.domain.run import Asked
from app.domain.words import Language
from app.settings.providers import provider_of
from app.settings.settings import Connection, Dialect, Form
from app.vlm.address import endpoint
from app.vlm.answer import Answer
from app.vlm.check import CheckEars, CheckResult, check_request
from app.vlm.conversation.parse import TurnParser
from app.vlm.conversation.prompt import TURN_PROMPT_VERSION
from app.vlm.conversation.question import TurnQuestion
from app.vlm.conversation.request import request as turn_request
from app.vlm.dialects import speaker
from app.vlm.doors import AT_ONCE, Doors
from app.vlm.exchange import Exchange
from app.vlm.hearing import Call, Ears
from app.vlm.parse import AnswerParser
from app.vlm.patience import Patience
from app.vlm.prompt import PROMPT_VERSION, prompt
from app.vlm.question import MAX_NEW_TOKENS, Question
from app.vlm.request import TOP_P, Request, one_message
from app.vlm.schema import schema


class Models:
    """The models a person may ask, all on one event loop; at most ten questions at once.

    transport replaces the network, for tests; patience its waiting times.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._doors = Doors(transport)
        self._patience = patience or Patience()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._forms: dict[str, Form] = {}

    def ask(self, connection: Connection, key: str, question: Question) -> Answer:
        """A model's answer, to be entered with `async with` and iterated over.

        Raises NotConnected and BadAddress; entering and iterating raise ModelError.
        """
        request = _request(connection, question)
        call = _call(connection, key, request, question.language)
        parser = AnswerParser(question, lambda: uuid4().hex)
        return Answer(parser, self._places, lambda ears: self._exchange(call, ears))

    def asked(self, connection: Connection, question: Question) -> Asked:
        """What will be asked, for the record. Raises NotConnected and BadAddress."""
        request = _request(connection, question)
        return Asked(
            dialect=connection.dialect.value,
            host=endpoint(connection).host,
            model=connection.model,
            practice=connection.dialect is Dialect.PRACTICE,
            question=question.text,
            language=question.language,
            temperature=request.temperature,
            top_p=request.top_p,
            max_new_tokens=request.max_new_tokens,
            prompt_version=PROMPT_VERSION,
            prompt_sha256=_sha256([request.system, *_texts(request)]),
            schema_sha256=_sha256(request.schema),
            photo_ids=tuple(picture.photo_id for picture in question.pictures),
        )

    def converse(self, connection: Connection, key: str, turn: TurnQuestion) -> Answer:
        """A model's reply to a question asked on; see ask()."""
        call = _call(connection, key, turn_request(connection, turn), turn.talk.about.language)
        return Answer(TurnParser(turn), self._places, lambda ears: self._exchange(call, ears))

    def sent(self, connection: Connection, turn: TurnQuestion) -> Sent:
        """What will be sent, for the record. Raises NotConnected and BadAddress."""
        request = turn_request(connection, turn)
        return Sent(
            text=turn.text,
            dialect=connection.dialect.value,
            host=endpoint(connection).host,
            model=connection.model,
            practice=connection.dialect is Dialect.PRACTICE,
            language=turn.talk.about.language,
            temperature=request.temperature,
            top_p=request.top_p,
            max_new_tokens=request.max_new_tokens,
            prompt_version=f"{PROMPT_VERSION}.{TURN_PROMPT_VERSION}",
            prompt_sha256=_sha256([request.system, *_texts(request)]),
            schema_sha256=_sha256(request.schema),
        )

    async def check(self, connection: Connection, key: str) -> CheckResult:
        """Send one small picture and say what came back. Raises ModelError."""
        request = await asyncio.to_thread(check_request, connection.model)
        call = _call(connection, key, request, Language.ENGLISH)
        ears = CheckEars()
        exchange = self._exchange(call, ears)
        async with self._places:
            await exchange.run()
        return ears.result(exchange.told, connection.model, call.target.host)

    async def close(self) -> None:
        """Close every connection."""
        await self._doors.close()

    def _exchange(self, call: Call, ears: Ears) -> Exchange:
        return Exchange(call, ears, self._doors, self._patience, self._forms)


def _call(connection: Connection, key: str, request: Request, language: Language) -> Call:
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
    )


def _request(connection: Connection, question: Question) -> Request:
    words, provider = prompt(question), provider_of(connection)
    return Request(
        model=connection.model,
        system=words.system,
        messages=one_message(*words.parts),
        schema=schema(question.template, len(question.pictures), question.coordinates),
        temperature=question.template.temperature,
        top_p=TOP_P,
        max_new_tokens=MAX_NEW_TOKENS,
        extra=provider.body_for(connection),
        context_window=provider.window_for(connection),
    )


def _texts(request: Request) -> list[str | None]:
    """What was said, with nothing in place of each picture: photos have their own hashes."""
    parts = (part for message in request.messages for part in message.parts)
    return [part if isinstance(part, str) else None for part in parts]


def _sha256(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()
