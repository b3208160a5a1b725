"""A question asked on as a request: what was said, as it was said, and the new message."""

from app.settings.providers import provider_of
from app.settings.settings import Connection
from app.vlm.conversation.question import TurnQuestion
from app.vlm.prompt import prompt
from app.vlm.question import MAX_REPLY_TOKENS
from app.vlm.request import TOP_P, Message, Request, one_message
from app.vlm.schema import reply_schema


def request(connection: Connection, turn: TurnQuestion) -> Request:
    """The assessment's own message and answer, the earlier turns, the new question. A longer
    conversation begins with the same bytes, so that a server's prefix cache saves their cost."""
    about, provider = turn.talk.about, provider_of(connection)
    words = prompt(about)
    said = [*one_message(*words.parts), Message("assistant", (turn.talk.answered,))]
    for earlier in turn.earlier:
        said += [Message("user", earlier.asked), Message("assistant", (earlier.answered,))]
    findings = list(turn.talk.findings)
    return Request(
        model=connection.model,
        system=words.system,
        messages=(*said, Message("user", turn.asked)),
        schema=reply_schema(about.template, turn.sent, findings, about.coordinates),
        temperature=about.template.temperature,
        top_p=TOP_P,
        max_new_tokens=MAX_REPLY_TOKENS,
        extra=provider.body_for(connection),
        context_window=provider.window_for(connection),
    )
