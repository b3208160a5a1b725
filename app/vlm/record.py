"""What goes on record of what is asked: everything but the pictures, which have their hashes."""

import hashlib
import json
from typing import Any

from app.domain.conversation import AskedOn
from app.domain.photo import SentPicture
from app.domain.run import Asked
from app.domain.sent import Sent, SentExample
from app.domain.words import Language
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.vlm.conversation.prompt import turn_prompt_version
from app.vlm.conversation.question import TurnQuestion
from app.vlm.conversation.request import request_to_go_on
from app.vlm.request.asking import request_for
from app.vlm.request.plain import Request
from app.vlm.request.prompt import prompt_version
from app.vlm.request.question import Example, Picture, Question
from app.vlm.wire.address import endpoint


def asked(connection: Connection, question: Question) -> Asked:
    """What will be asked. Raises NotConnected and BadAddress."""
    return Asked(
        **_how(connection, request_for(connection, question), question.language),
        prompt_version=prompt_version(),
        question=question.text,
        photo_ids=tuple(dict.fromkeys(photo[0].photo_id for photo in question.photos)),
        text=question.came_with,
        template=question.template.id,
        template_version=question.template.version,
        template_sha256=question.template.source.sha256,
        sent=tuple(map(_sent, question.pictures)),
        adjustments=question.adjustments,
        examples=tuple(map(_example, question.examples)),
    )


def asked_on(connection: Connection, turn: TurnQuestion) -> AskedOn:
    """What will be asked on. Raises NotConnected and BadAddress."""
    return AskedOn(
        **_how(connection, request_to_go_on(connection, turn), turn.talk.about.language),
        prompt_version=f"{prompt_version()}.{turn_prompt_version()}",
        text=turn.text,
    )


def _how(connection: Connection, request: Request, language: Language) -> dict[str, Any]:
    """The fields of AskedHow, without the version of the prompt."""
    return {
        "dialect": connection.dialect.value,
        "host": endpoint(connection).host,
        "model": connection.model,
        "practice": connection.dialect is Dialect.PRACTICE,
        "language": language,
        "temperature": request.temperature,
        "top_p": request.top_p,
        "max_new_tokens": request.max_new_tokens,
        "prompt_sha256": _sha256([request.system, *_texts(request)]),
        "schema_sha256": _sha256(request.schema),
    }


def _sent(picture: Picture) -> Sent:
    sha256, size = hashlib.sha256(picture.jpeg).hexdigest(), len(picture.jpeg)
    made = SentPicture(sha256, picture.width, picture.height, size)
    return Sent(picture.photo_id, made, picture.part, picture.blackouts)


def _example(example: Example) -> SentExample:
    pictures = tuple(map(_sent, example.pictures))
    return SentExample(example.case_id, pictures, example.question, example.answer)


def _texts(request: Request) -> list[str | None]:
    """What was said, with nothing in place of each picture: photos have their own hashes."""
    parts = (part for message in request.messages for part in message.parts)
    return [part if isinstance(part, str) else None for part in parts]


def _sha256(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()
